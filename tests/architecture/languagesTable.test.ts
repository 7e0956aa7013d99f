import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localeStates, ownNameOf, readerLocales } from '#i18n/locales.ts';

const markdown = readFileSync(join(import.meta.dirname, '../../docs/languages.md'), 'utf8');

/** Rows of the table: code, name, state, checked by, checked on. */
const rows = markdown
	.split('\n')
	.filter((line) => line.startsWith('| `'))
	.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim().replaceAll('`', ''))
	);

it('the table of readers’ languages says what the app says of each', () => {
	const states = rows.map(([code, name, state]) => [code, name, state]);
	expect(states).toEqual(
		readerLocales.map((locale) => [locale, ownNameOf(locale), localeStates[locale]])
	);
});

/** Rows that record a check by halves: who without when, or a check of what a machine wrote. */
const halfChecks = (table: readonly (readonly string[])[]): readonly string[] =>
	table
		.filter(([, , state, by, on]) => {
			const isChecked = by !== '–' || on !== '–';
			const isWhole = by !== '–' && /^\d{4}-\d{2}-\d{2}$/u.test(on ?? '');
			return isChecked && (!isWhole || state !== 'written');
		})
		.map(([code = '']) => code);

it('a check says who and when, and takes the notice off the pages', () => {
	expect(halfChecks(rows)).toEqual([]);
	expect(
		halfChecks([
			['tr', 'Türkçe', 'machine', 'A. B.', '2026-11-26'],
			['ar', 'العربية', 'written', 'A. B.', '–'],
			['uk', 'Українська', 'written', '–', '2026-11-26'],
			['fr', 'Français', 'written', 'A. B.', '2026-11-26']
		])
	).toEqual(['tr', 'ar', 'uk']);
});

it('a language that the machine wrote does not become `written` without a check', () => {
	const makersOwn = ['de', 'en'];
	const unchecked = rows.filter(
		([code = '', , state, by]) => state === 'written' && by === '–' && !makersOwn.includes(code)
	);
	expect(unchecked).toEqual([]);
});
