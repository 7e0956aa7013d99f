// Starts the built server. Plain JavaScript for Node 24, run by `npm start`.
import { createServer } from 'node:http';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
// The database closes within this time, whatever a browser still holds open.
const patience = 5_000;

const exitCodes = /** @type {Readonly<Record<string, number>>} */ ({
	ConfigurationMissing: 78,
	FolderInUse: 75,
	MigrationFailed: 70,
	EADDRINUSE: 69
});

/** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
let answer = () => {};
/** @type {Promise<unknown>} */
let ready = new Promise(() => {});

const server = createServer((request, response) => {
	// Who comes while the database opens waits for it.
	void ready.then(() => answer(request, response));
});

server.on('error', (error) => {
	if ('code' in error && error.code === 'EADDRINUSE')
		fail(
			`Auf ${host}:${port} läuft schon etwas anderes. Bitte beenden Sie es, oder wählen Sie mit PORT einen anderen Anschluss. Es wurde nichts verändert.`,
			'EADDRINUSE'
		);
	fail(`Der Server kann nicht starten: ${error.message}`, '');
});

server.listen(port, host, () => {
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	// Without ORIGIN the framework takes every form for one from a foreign page.
	process.env.ORIGIN ||= `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
	// Our own limit is asked first and has a sentence; this one guards against bodies of no length.
	process.env.BODY_SIZE_LIMIT ||= '6M';
	ready = open();
});

async function open() {
	try {
		// Not known to the type checker before the first build.
		const built = new URL('../build/handler.js', import.meta.url).href;
		const { handler } = await import(built);
		answer = handler;
	} catch (error) {
		const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
		fail(name in exitCodes ? message : String(stack), name);
	}
}

let isClosing = false;

/** Lets answers under way finish, then closes the database. */
async function close() {
	if (isClosing) return;
	isClosing = true;
	// Streams to browsers would else stay open until the patience ends.
	await Reflect.get(globalThis, Symbol.for('wegenetz.endStreams'))?.();
	setTimeout(() => server.closeAllConnections(), patience).unref();
	await new Promise((closed) => {
		server.close(closed);
		server.closeIdleConnections();
	});
	await Reflect.get(globalThis, Symbol.for('wegenetz.work'));
	const backend = await Reflect.get(globalThis, Symbol.for('wegenetz.backend'));
	await backend?.close();
	process.exit(0);
}

process.on('SIGTERM', () => void close());
process.on('SIGINT', () => void close());

/**
 * @param {string} sentence
 * @param {string} kind
 * @returns {never}
 */
function fail(sentence, kind) {
	process.stderr.write(`${sentence}\n`);
	process.exit(exitCodes[kind] ?? 1);
}
