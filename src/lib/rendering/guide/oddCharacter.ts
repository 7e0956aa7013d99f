import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontCoverage } from './fontCoverage.ts';
import { fontPaths } from './guideFiles.ts';
import type { PrintModel } from './PrintParts.ts';

export interface OddCharacter {
	/** Name of the entry, or of the guide, that holds the character. */
	readonly record: string;
	/** The character with its number, e.g. `🙂 (U+1F642)`. */
	readonly character: string;
}

/** Breaks, spaces and joiners that print nothing need no glyph. */
const invisible = /[\p{Zs}\n\u00ad\u200b-\u200f\u2060]/u;

let printable: ReadonlySet<number> | null = null;

/** What all fonts of the guide have together; read once. */
function printableCharacters(): ReadonlySet<number> {
	printable ??= new Set(
		fontPaths().flatMap((folder) =>
			readdirSync(folder)
				.filter((file) => file.endsWith('.ttf'))
				.flatMap((file) => [...fontCoverage(readFileSync(join(folder, file)))])
		)
	);
	return printable;
}

/**
 * The first character that no font of the guide can print. An accessible PDF must not have empty
 * boxes, so one such character would stop the whole guide: it is found before, with its place.
 */
export function findOddCharacter(model: PrintModel): OddCharacter | null {
	const entries = model.chapters.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
	for (const entry of entries) {
		const found = oddIn(textsOf(entry));
		if (found) return { record: entry.name, character: found };
	}
	const found = oddIn(textsOf(model));
	return found ? { record: model.title.text, character: found } : null;
}

/** Every string in a piece of the model but drawings and addresses. */
function textsOf(value: unknown, key = ''): string[] {
	if (unread.has(key)) return [];
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) =>
		textsOf(part, Array.isArray(value) ? key : name)
	);
}

const unread: ReadonlySet<string> = new Set([
	'drawing',
	'mark',
	'cover',
	'brand',
	'base64',
	'icons',
	'href',
	'code',
	'codes',
	'target',
	'language'
]);

function oddIn(texts: readonly string[]): string | null {
	const known = printableCharacters();
	for (const text of texts) {
		for (const sign of text) {
			const code = sign.codePointAt(0) ?? 0;
			if (known.has(code) || invisible.test(sign)) continue;
			return `${sign} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
		}
	}
	return null;
}
