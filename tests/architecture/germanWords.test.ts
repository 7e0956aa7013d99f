import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { germanFaultsIn } from './unwantedGerman.ts';

const folder = join(import.meta.dirname, '../../messages');

/** Every text of a locale with its key; of a plural all its forms. */
function textsOf(locale: string): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	const note = (key: string, value: unknown): void => {
		if (typeof value === 'string') texts.set(key, value);
		else if (Array.isArray(value)) value.forEach((each, index) => note(`${key}.${index}`, each));
		else if (typeof value === 'object' && value !== null && 'match' in value)
			for (const [form, text] of Object.entries(value.match as object))
				note(`${key}.${form}`, text);
	};
	for (const file of readdirSync(join(folder, locale))) {
		const messages = JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as object;
		for (const [key, value] of Object.entries(messages)) if (!key.startsWith('$')) note(key, value);
	}
	return texts;
}

const german = textsOf('de');
const english = textsOf('en');

/** Texts that quote what a person types at a command line or what stands in a file. */
const quotesCode = (key: string): boolean => key.startsWith('admin_');

describe('German interface texts', () => {
	it('use the words of a German office', () => {
		expect(german.size).toBeGreaterThan(500);
		const faults = [...german]
			.filter(([key]) => !quotesCode(key))
			.flatMap(([key, text]) => germanFaultsIn(text).map((fault) => `${key}: ${fault}`));
		expect(faults).toEqual([]);
	});

	it.each([
		'Karte sharen',
		'Code für das Embed',
		'Zum Dashboard',
		'Bitte einloggen',
		'Willst du speichern?',
		'Alle Berater:innen',
		'Datei-Upload'
	])('„%s“ would be noticed', (text) => {
		expect(germanFaultsIn(text)).not.toEqual([]);
	});

	it.each([
		'Stand des Tages',
		'Ihre Eingabe ist gespeichert.',
		'Link kopieren',
		'{user} bearbeitet'
	])('„%s“ passes', (text) => {
		expect(germanFaultsIn(text)).toEqual([]);
	});
});

describe('English interface texts', () => {
	it('are English: at most one in twenty is the same as the German one', () => {
		const same = [...german].filter(([key, text]) => english.get(key) === text);
		expect(same.length / german.size).toBeLessThanOrEqual(0.05);
	});
});
