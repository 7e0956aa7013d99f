import { describe, expect, it } from 'vitest';
import { planImport } from './planImport.ts';
import { codesOnly, tableWords } from './TableWords.ts';
import {
	csv,
	imported,
	networkWithTopics,
	newId,
	outcomes,
	planOf
} from './testing/importWorld.ts';

const network = networkWithTopics();
const names = (of: typeof network): string[] =>
	Object.values(of.organizations)
		.map(({ name }) => name)
		.sort();

describe('rows become new partners', () => {
	it('with codes, topics by name or code, days as people write them', () => {
		const file = csv(
			'partner',
			'Name;Art;Partnertyp;Ebene;Themenbereich;Weitere Themen;Sprachen;Geprüft am;Bundesland;Website',
			'IBS;network;p15;ZIVIL;Arbeit, Anerkennung und Fachkräfte;bildung, Wohnen;de | ar;1.9.2015;Thüringen;www.ibs.example'
		);
		const [partner] = Object.values(imported(network, file).organizations);
		const topic = (code: string): string | undefined =>
			Object.values(network.topics).find((each) => each.code === code)?.id;
		expect(partner).toMatchObject({
			name: 'IBS',
			kind: 'network',
			type: 'P15',
			level: 'zivil',
			primaryTopic: topic('arbeit'),
			topics: [topic('bildung'), topic('wohnen')].sort(),
			languages: ['ar', 'de'],
			assuredDate: '2015-09-01',
			stateProvince: 'DE-TH',
			website: 'https://www.ibs.example'
		});
	});

	it('with words of a catalogue in place of codes', () => {
		const words = tableWords([
			{ vocabulary: 'kind', word: 'Gremium', code: 'committee' },
			{ vocabulary: 'language', word: 'Arabisch', code: 'ar' }
		]);
		const plan = planOf(
			network,
			[csv('partner', 'Name;Art;Sprachen', 'Beirat;gremium;Arabisch')],
			words
		);
		expect(plan.command?.commands).toMatchObject([
			{ type: 'addOrganization', fields: { kind: 'committee', languages: ['ar'] } }
		]);
	});

	it('and all of it is one command, for one undo', () => {
		const partners = csv('partner', 'Kennung;Name', 'a;A', 'b;B');
		const relations = csv('netz', 'Von;Verbindung;Nach', 'a;funds;b');
		const { command } = planOf(network, [relations, partners]);
		expect(command).toMatchObject({ type: 'batch', label: 'import' });
		expect(command?.commands.map(({ type }) => type)).toEqual([
			'addOrganization',
			'addOrganization',
			'addRelation'
		]);
	});
});

describe('empty tables', () => {
	const empty = csv('netz', 'Von;Verbindung;Nach', ';;');

	it('say so when nothing else is there', () => {
		const plan = planImport(network, [empty], { words: codesOnly, newId });
		expect(plan).toEqual({ ok: false, error: { code: 'no_rows', file: 'netz.csv' } });
	});

	it('do not stop others, as exports of a network without relations are', () => {
		expect(planOf(network, [empty, csv('partner', 'Name', 'A')]).counts.new).toBe(1);
	});
});

describe('rows meet what is there', () => {
	const file = csv('partner', 'Kennung;Name;Ort', 'a;Amt A;Kiel', 'b;Amt B;Jena');
	const filled = imported(network, file);

	it('the same file again changes nothing', () => {
		const plan = planOf(filled, [file]);
		expect(outcomes(plan)).toEqual(['same', 'same']);
		expect(plan.command).toBeNull();
	});

	it('by key, even under a new name', () => {
		const plan = planOf(filled, [csv('partner', 'Kennung;Name', 'a;Amt A neu')]);
		expect(plan.tables[0]?.rows).toMatchObject([{ outcome: 'changed', changes: ['Name'] }]);
	});

	it('by exact name when there is no key, or an unknown one', () => {
		const plan = planOf(filled, [csv('partner', 'Kennung;Name;PLZ', ';Amt A;1', 'z;Amt B;2')]);
		expect(outcomes(plan)).toEqual(['changed', 'changed']);
	});

	it('a key once given stays', () => {
		const after = imported(filled, csv('partner', 'Kennung;Name;PLZ', 'z;Amt B;2'));
		expect(Object.values(after.organizations).map(({ sourceId }) => sourceId)).toEqual(['a', 'b']);
	});

	it('empty cells and missing columns leave the network as it is', () => {
		const plan = planOf(filled, [csv('partner', 'Name;Ort', 'Amt A;')]);
		expect(outcomes(plan)).toEqual(['same']);
	});

	it('two branches of one name stay two when each has its key', () => {
		const two = csv('partner', 'Kennung;Name', 'n;Caritas', 's;Caritas');
		const after = imported(filled, two);
		expect(names(after)).toEqual(['Amt A', 'Amt B', 'Caritas', 'Caritas']);
		expect(outcomes(planOf(after, [two]))).toEqual(['same', 'same']);
	});

	it('the primary topic among the further ones is no difference', () => {
		const topics = csv('partner', 'Name;Themenbereich;Weitere Themen', 'X;arbeit;arbeit|geld');
		expect(outcomes(planOf(imported(network, topics), [topics]))).toEqual(['same']);
	});
});

describe('rows are refused with every reason and without a trace', () => {
	it.each([
		['Name;Ort', ';Kiel', 'refused cell_empty'],
		['Name;E-Mail', 'A;kein at', 'refused email_invalid'],
		['Name;Website', 'A;javascript:alert(1)', 'refused web_address_invalid'],
		['Name;Geprüft am', 'A;31.2.2015', 'refused day_invalid'],
		['Name;Art', 'A;Gespenst', 'refused word_unknown'],
		['Name;Themenbereich', 'A;Astrologie', 'refused topic_unknown'],
		['Name;Weitere Themen', 'A;arbeit, Astrologie', 'refused topic_unknown'],
		['Name;Sprachen', 'A;Klingonisch!', 'refused language_invalid'],
		['Name;Bundesland', 'A;Atlantis', 'refused word_unknown'],
		['Name;Ort', 'A;Kiel;zu viel', 'refused too_many_cells'],
		['Name;Ort;PLZ', 'A;Kiel', 'refused too_few_cells'],
		['Name;Ort', 'A;"Kiel"er', 'refused broken_quotes'],
		['Name;E-Mail;Art', ';x;y', 'refused email_invalid word_unknown cell_empty']
	])('%s: %s', (header, row, outcome) => {
		const plan = planOf(network, [
			csv('partner', header, row, `Gut${';'.repeat(header.split(';').length - 1)}`)
		]);
		expect(outcomes(plan)).toEqual([outcome, 'new']);
		expect(plan.counts).toEqual({ new: 1, changed: 0, same: 0, refused: 1 });
		expect(plan.command?.commands).toHaveLength(1);
	});

	it('a row that means the same as an earlier one names its line', () => {
		const plan = planOf(network, [csv('partner', 'Kennung;Name', ';A', ';A', 'k;B', 'k;C')]);
		expect(outcomes(plan)).toEqual(['new', 'refused row_double', 'new', 'refused row_double']);
		expect(plan.tables[0]?.rows[3]?.reasons).toMatchObject([{ number: 4, value: 'k' }]);
	});

	it('a name that two partners share needs a key', () => {
		const two = imported(network, csv('partner', 'Kennung;Name', 'n;Caritas', 's;Caritas'));
		expect(outcomes(planOf(two, [csv('partner', 'Name', 'Caritas')]))).toEqual([
			'refused name_ambiguous'
		]);
	});
});

describe('relations find their partners', () => {
	const partners = csv('partner', 'Kennung;Name', 'a;Amt A', 'b;Amt B');
	const rel = (...rows: string[]) => csv('netz', 'Von;Verbindung;Nach;Seit;Bis', ...rows);

	it('by key, by name, new or there already', () => {
		const there = imported(network, partners);
		const more = csv('partner', 'Name', 'Verein');
		const plan = planOf(there, [rel('a;funds;Verein;;', 'Amt B;refers_to;a;;'), more]);
		expect(plan.counts.new).toBe(3);
	});

	it.each([
		['a;funds;Niemand;;', 'refused partner_unknown'],
		['a;funds;a;;', 'refused relation_to_itself'],
		['a;haut;b;;', 'refused word_unknown'],
		[';funds;b;;', 'refused cell_empty'],
		['a;funds;b;2.1.2015;1.1.2015', 'refused date_order']
	])('or are refused: %s', (row, outcome) => {
		expect(outcomes(planOf(network, [partners, rel(row)])).at(-1)).toBe(outcome);
	});

	it('a partner whose own row was refused is not there for its relations', () => {
		const bad = csv('partner', 'Kennung;Name;E-Mail', 'a;Amt A;', 'b;Amt B;falsch');
		expect(outcomes(planOf(network, [bad, rel('a;funds;b;;')]))).toEqual([
			'new',
			'refused email_invalid',
			'refused partner_unknown'
		]);
	});

	it('the reverse wording turns the ends round', () => {
		const words = tableWords([
			{ vocabulary: 'relation', word: 'fördert', code: 'funds' },
			{ vocabulary: 'inverseRelation', word: 'wird gefördert von', code: 'funds' }
		]);
		const files = [partners, rel('a;wird gefördert von;b;;', 'b;fördert;a;;')];
		expect(outcomes(planOf(network, files, words))).toEqual([
			'new',
			'new',
			'new',
			'refused row_double'
		]);
	});

	it('a symmetric relation is the same from both ends', () => {
		const there = imported(network, partners, rel('a;cooperates_with;b;;'));
		expect(outcomes(planOf(there, [rel('b;cooperates_with;a;;')]))).toEqual(['same']);
		expect(outcomes(planOf(there, [rel('b;funds;a;;')]))).toEqual(['new']);
	});
});
