import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as compiled from '#i18n/generated/messages.js';
import { localeStates, readerLocales, staffLocales } from '#i18n/locales.ts';
import { localeProblems, type Message, type Messages } from './localeProblems.ts';

const root = join(import.meta.dirname, '../..');
const settings = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));

/** Areas that readers of published pages meet; all others are for those who sign in. */
const readerAreas = ['words', 'public', 'guide', 'drawing', 'statements'];

/** Messages of one locale by area file, `$schema` left out. */
function areasOf(locale: string): Map<string, Messages> {
	const folder = join(root, 'messages', locale);
	if (!existsSync(folder)) return new Map();
	return new Map(
		readdirSync(folder).map((file) => [
			file.replace('.json', ''),
			Object.fromEntries(
				Object.entries<Message>(JSON.parse(readFileSync(join(folder, file), 'utf8'))).filter(
					([key]) => !key.startsWith('$')
				)
			)
		])
	);
}

const base = areasOf(settings.baseLocale);
const allKeys = [...base.values()].flatMap((messages) => Object.keys(messages));
const merged = (areas: ReadonlyMap<string, Messages>, names: readonly string[]): Messages =>
	Object.assign({}, ...names.map((name) => areas.get(name) ?? {}));
const translated = readerLocales.filter((locale) => localeStates[locale] === 'machine');

describe('interface texts', () => {
	it('exist in every staff language for every German key, area by area, and for no other', () => {
		for (const locale of staffLocales) {
			const own = areasOf(locale);
			expect([...own.keys()].toSorted()).toEqual([...base.keys()].toSorted());
			for (const [area, messages] of base)
				expect(Object.keys(own.get(area) ?? {}).toSorted(), `${locale} ${area}`).toEqual(
					Object.keys(messages).toSorted()
				);
		}
	});

	it.each(['en', ...translated])('for readers are whole and really in %s', (locale) => {
		const areas = areasOf(locale);
		const names = readerAreas.filter((area) => base.has(area));
		if (locale !== 'en') expect([...areas.keys()].toSorted()).toEqual(names.toSorted());
		expect(localeProblems(locale, merged(base, names), merged(areas, names))).toEqual([]);
	});

	it('in Leichte Sprache are German until people write them: no file holds a text of a machine', () => {
		expect(localeStates['de-simple']).toBe('german');
		expect([...areasOf('de-simple').keys()]).toEqual([]);
	});

	it('are compiled, each language with its own: an offline build without the plugin has none', () => {
		expect(allKeys.length).toBeGreaterThan(100);
		expect(allKeys.filter((key) => !(key in compiled))).toEqual([]);
		const inLocale = compiled.public_promise;
		const said = ['de', 'en', ...translated].map((locale) =>
			inLocale({}, { locale: locale as (typeof readerLocales)[number] })
		);
		expect(new Set(said).size).toBe(said.length);
	});

	it('have one area each: a key in two files would be decided by chance', () => {
		expect(allKeys.filter((key, i) => allKeys.indexOf(key) !== i)).toEqual([]);
	});

	it('lie in files that the settings name', () => {
		const named = settings['plugin.inlang.messageFormat'].pathPattern.map((path: string) =>
			path.split('/').pop()?.replace('.json', '')
		);
		expect([...base.keys()].toSorted()).toEqual(named.toSorted());
	});
});

describe('what is wrong with the texts of a language is found', () => {
	const german: Messages = {
		a: 'Karte von {name}',
		b: [{ match: { 'n=one': '{count} Ort', 'n=other': '{count} Orte' } }],
		c: 'Sprache'
	};
	const ukrainian: Messages = {
		a: 'Карта {name}',
		b: [
			{
				match: {
					'n=one': '{count} місце',
					'n=few': '{count} місця',
					'n=many': '{count} місць',
					'n=other': '{count} місця'
				}
			}
		],
		c: 'Мова'
	};

	it('and what is right is let pass', () => {
		expect(localeProblems('uk', german, ukrainian)).toEqual([]);
	});

	it.each([
		['a missing key', { c: undefined }, 'missing: c'],
		['a key too many', { d: 'Щось' }, 'unknown: d'],
		['a lost placeholder', { a: 'Карта' }, 'placeholders: a'],
		['an empty text', { c: ' ' }, 'empty: c'],
		['a text in another script', { c: 'Mova' }, 'script: c'],
		['German plural forms', { b: [{ match: { 'n=one': '{count} місце' } }] }, 'plural: b'],
		['the German text', { c: 'Sprache' }, 'German: 1 of 3']
	])('%s', (_, change, problem) => {
		const own = Object.fromEntries(
			Object.entries<Message | undefined>({ ...ukrainian, ...change }).filter(
				([, message]) => message !== undefined
			)
		) as Messages;
		expect(localeProblems('uk', german, own)).toContain(problem);
	});
});
