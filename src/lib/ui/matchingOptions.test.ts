import { describe, expect, it } from 'vitest';
import { matchingOptions, optionNamed } from './matchingOptions.ts';

const options = [
	'Bürgerbüro Musterstadt',
	'Jobcenter',
	'Straßensozialarbeit',
	'Büro für Arbeit'
].map((label, index) => ({ value: String(index), label }));
const found = (typed: string): string[] =>
	matchingOptions(options, typed).map(({ value }) => value);

describe('what is typed into a combobox', () => {
	it('finds by every word, in any order, anywhere in the name', () => {
		expect(found('muster büro')).toEqual(['0']);
		expect(found('büro')).toEqual(['0', '3']);
		expect(found('büro xyz')).toEqual([]);
	});

	it('finds without accents, case and ß', () => {
		expect(found('BURGERBURO')).toEqual(['0']);
		expect(found('strassen')).toEqual(['2']);
	});

	it('finds everything when it is nothing', () => {
		expect(found('  ')).toHaveLength(options.length);
	});

	it('names an option only in full', () => {
		expect(optionNamed(options, ' jobcenter ')?.value).toBe('1');
		expect(optionNamed(options, 'job')).toBeUndefined();
	});
});
