import { execFileSync } from 'node:child_process';

/** A value of a PDF as qpdf's JSON writes it: `/Name`, `u:text`, `b:hex`, `12 0 R`, number … */
export type PdfValue = string | number | boolean | null | readonly PdfValue[] | PdfDictionary;
export interface PdfDictionary {
	readonly [key: string]: PdfValue;
}

export interface PdfStream {
	readonly dict: PdfDictionary;
	/** Decoded bytes. */
	readonly data: Buffer;
}

type QpdfObject = { value: PdfValue } | { stream: { dict: PdfDictionary; data: string } };

/** What `qpdf --json` says of a file; kept whole, so that probes can change it and write it back. */
export interface QpdfJson {
	readonly encrypt: { readonly encrypted: boolean };
	readonly qpdf: [Record<string, unknown>, Record<string, QpdfObject>];
}

const maxBuffer = 512 * 1024 * 1024;
const json = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized'];

/** Runs qpdf; its exit code 3 means warnings, and is an answer too. */
export function qpdf(...options: string[]): { code: number; out: string; errors: string } {
	try {
		const out = execFileSync('qpdf', options, { maxBuffer, stdio: 'pipe', encoding: 'utf8' });
		return { code: 0, out, errors: '' };
	} catch (error) {
		const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
		if (typeof status !== 'number') throw error;
		return { code: status, out: stdout, errors: stderr };
	}
}

/** A PDF to check: its objects by reference, resolved on demand. */
export class PdfFile {
	readonly path: string;
	readonly json: QpdfJson;

	constructor(path: string) {
		this.path = path;
		this.json = JSON.parse(qpdf(...json, path).out) as QpdfJson;
	}

	/** The value behind a reference, or the value itself. */
	resolve(value: PdfValue | undefined): PdfValue {
		if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null;
		const object = this.json.qpdf[1][`obj:${value}`];
		return object && 'value' in object ? this.resolve(object.value) : null;
	}

	dictionary(value: PdfValue | undefined): PdfDictionary {
		const found = this.resolve(value);
		if (isDictionary(found)) return found;
		return this.stream(value)?.dict ?? {};
	}

	list(value: PdfValue | undefined): readonly PdfValue[] {
		const found = this.resolve(value);
		return Array.isArray(found) ? found : found === null ? [] : [found];
	}

	stream(value: PdfValue | undefined): PdfStream | null {
		const object = this.json.qpdf[1][`obj:${String(value)}`];
		return object && 'stream' in object
			? { dict: object.stream.dict, data: Buffer.from(object.stream.data, 'base64') }
			: null;
	}

	get root(): PdfDictionary {
		const trailer = this.json.qpdf[1].trailer;
		return trailer && 'value' in trailer
			? this.dictionary((trailer.value as PdfDictionary)['/Root'])
			: {};
	}

	/** Every dictionary of the file, at any depth, those of streams too. */
	get dictionaries(): PdfDictionary[] {
		return Object.values(this.json.qpdf[1]).flatMap((object) =>
			nestedDictionaries('value' in object ? object.value : object.stream.dict)
		);
	}

	/** All text as poppler reads it. */
	get text(): string {
		return pageText(this.path);
	}

	/** Pages in order. */
	get pages(): PdfDictionary[] {
		const leaves = (node: PdfDictionary): PdfDictionary[] =>
			node['/Type'] === '/Page'
				? [node]
				: this.list(node['/Kids']).flatMap((kid) => leaves(this.dictionary(kid)));
		return leaves(this.dictionary(this.root['/Pages']));
	}

	annotations(page: PdfDictionary): PdfDictionary[] {
		return this.list(page['/Annots']).map((annotation) => this.dictionary(annotation));
	}
}

export const isDictionary = (value: PdfValue): value is PdfDictionary =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const nestedDictionaries = (value: PdfValue): PdfDictionary[] => {
	if (Array.isArray(value)) return value.flatMap(nestedDictionaries);
	return isDictionary(value) ? [value, ...Object.values(value).flatMap(nestedDictionaries)] : [];
};

/** Text of a PDF string. */
export function pdfText(value: PdfValue | undefined): string {
	if (typeof value !== 'string') return '';
	if (value.startsWith('b:')) return Buffer.from(value.slice(2), 'hex').toString('latin1');
	return value.startsWith('u:') ? value.slice(2) : value;
}

/** Text of pages as poppler reads it, in reading order. */
export const pageText = (path: string, ...options: string[]): string =>
	execFileSync('pdftotext', ['-enc', 'UTF-8', ...options, path, '-'], {
		maxBuffer,
		encoding: 'utf8',
		stdio: 'pipe'
	});
