import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../fixtures/printedGuide.ts';
import { isDictionary, PdfFile, qpdf, type PdfValue, type QpdfJson } from './PdfFile.ts';

/** A dictionary of a copy that a probe may change. */
export type Loose = Record<string, PdfValue>;

/** The objects of a file under repair – or rather the opposite of it. */
export class BrokenPdf {
	readonly #objects: QpdfJson['qpdf'][1];
	readonly root: Loose;

	constructor(json: QpdfJson) {
		this.#objects = json.qpdf[1];
		const { trailer } = this.#objects;
		const reference = trailer && 'value' in trailer ? (trailer.value as Loose)['/Root'] : null;
		this.root = this.at(reference);
	}

	/** The dictionary behind a reference, or an inline one. */
	at(value: PdfValue | undefined): Loose {
		if (isDictionary(value ?? null)) return value as Loose;
		const object = this.#objects[`obj:${String(value)}`];
		if (!object) throw new Error(`nothing at ${String(value)}`);
		return ('value' in object ? object.value : object.stream.dict) as Loose;
	}

	/** All dictionaries with this key and value; throws if there are none to break. */
	all(key: string, value: string): Loose[] {
		const found = Object.values(this.#objects)
			.map((object) => ('value' in object ? object.value : object.stream.dict))
			.filter((candidate) => isDictionary(candidate) && candidate[key] === value);
		if (found.length === 0) throw new Error(`no dictionary with ${key} ${value}`);
		return found as Loose[];
	}

	first(key: string, value: string): Loose {
		return this.all(key, value)[0] ?? {};
	}

	/** Rewrites the text of a stream; throws if that changes nothing. */
	rewrite(reference: PdfValue | undefined, change: (text: string) => string): void {
		const object = this.#objects[`obj:${String(reference)}`];
		if (!object || !('stream' in object)) throw new Error(`no stream at ${String(reference)}`);
		const before = Buffer.from(object.stream.data, 'base64').toString('latin1');
		const after = change(before);
		if (after === before) throw new Error('the stream is as it was');
		object.stream.data = Buffer.from(after, 'latin1').toString('base64');
	}
}

/** A copy of a PDF, broken on purpose in its objects. */
export function brokenCopy(path: string, breakIt: (pdf: BrokenPdf) => void): string {
	const { json } = new PdfFile(path);
	breakIt(new BrokenPdf(json));
	const folder = freshFolder();
	const [source, target] = [join(folder, 'broken.json'), join(folder, 'broken.pdf')];
	writeFileSync(source, JSON.stringify({ qpdf: json.qpdf }));
	const { code, errors } = qpdf('--json-input', source, target);
	if (code !== 0) throw new Error(errors);
	return target;
}

/** A copy whose bytes are damaged: its table of objects cannot be found. */
export function damagedCopy(path: string): string {
	const target = join(freshFolder(), 'damaged.pdf');
	const text = readFileSync(path).toString('latin1');
	writeFileSync(target, text.replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1');
	return target;
}

/** A copy that opens without a password, but encrypted. */
export function encryptedCopy(path: string): string {
	const target = join(freshFolder(), 'encrypted.pdf');
	qpdf('--encrypt', '', 'owner', '256', '--', path, target);
	return target;
}
