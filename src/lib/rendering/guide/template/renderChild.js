/**
 * Renders one guide and ends. Runs as a process of its own: the compiler is native and synchronous,
 * so only ending the process can stop it, and only a process of its own gives its memory back.
 *
 * In: JSON `{workspace, fontPaths, data, timestamp}` on standard input.
 * Out: the PDF on standard output, or JSON `{code, messages}` on standard error with exit code 1.
 */
import { readFileSync, writeSync } from 'node:fs';
import { qrDrawing } from './qrDrawing.js';

/**
 * @param {string} code
 * @param {unknown[]} messages
 * @returns {never}
 */
function fail(code, messages) {
	writeSync(2, JSON.stringify({ code, messages: messages.map(String) }));
	process.exit(1);
}

/** @param {Buffer} bytes */
function writeOut(bytes) {
	let written = 0;
	while (written < bytes.length) written += writeSync(1, bytes, written);
}

const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch((error) =>
	fail('unsupported_platform', [error])
);

const { workspace, fontPaths, data, timestamp } = JSON.parse(readFileSync(0, 'utf8'));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
const drawings = Object.fromEntries(
	data.codes.map((/** @type {string} */ address) => [address, qrDrawing(address)])
);
const { logo } = data;
if (logo) compiler.mapShadow(`${workspace}/logo`, Buffer.from(logo.base64, 'base64'));
compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify({ ...data, drawings })));

/**
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeError | null} diagnostics
 * @returns {string[]}
 */
const messagesOf = (diagnostics) =>
	diagnostics
		? compiler
				.fetchDiagnostics(diagnostics)
				.map(({ message, path, range }) => `${message} (${path}:${(range?.start?.line ?? -1) + 1})`)
		: [];

/** Warnings that spoil the result: a font that is not there, numbers that did not settle. */
const spoiling = /unknown font|did not converge/;

const compiled = compiler.compile({ mainFilePath: `${workspace}/guide.typ` });
if (!compiled.result) fail('failed', messagesOf(compiled.takeDiagnostics()));
else {
	const spoilt = messagesOf(compiled.takeWarnings()).filter((message) => spoiling.test(message));
	if (spoilt.length > 0) fail('failed', spoilt);
	try {
		writeOut(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: timestamp }));
	} catch (error) {
		fail('failed', [error]);
	}
}
