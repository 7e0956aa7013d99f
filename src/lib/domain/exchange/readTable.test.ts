import { describe, expect, it } from 'vitest';
import { readTable } from './readTable.ts';
import { csv } from './testing/importWorld.ts';

describe('the shape of a table is found out', () => {
	it.each([
		[';', 'Name;Ort', 'Amt, Stadt;Kiel'],
		[',', 'Name,Ort', '"Amt; Stadt",Kiel'],
		['\t', 'Name\tOrt', 'Amt, Stadt; Kiel\tKiel'],
		['|', 'Name|Ort', 'Amt, Stadt; Kiel|Kiel']
	])('delimiter %j', (delimiter, ...lines) => {
		const table = readTable(csv('liste', ...lines));
		expect(table).toMatchObject({ ok: true, value: { delimiter, width: 2, kind: 'partners' } });
	});

	it('takes the delimiter that Excel names in a first line', () => {
		const table = readTable(csv('liste', 'sep=,', 'Name,Ort', 'Amt,Kiel'));
		expect(table).toMatchObject({ value: { delimiter: ',', records: [{ line: 3 }] } });
	});

	it('knows relations by their two ends and their type', () => {
		const table = readTable(csv('liste', 'Von;Verbindung;Nach', 'a;funds;b'));
		expect(table).toMatchObject({ value: { kind: 'relations' } });
	});

	it('reads one column alone', () => {
		const table = readTable(csv('liste', 'Name', 'Amt', 'Verein'));
		expect(table).toMatchObject({ value: { kind: 'partners', width: 1 } });
	});

	it('counts lines, not records, when a cell has line breaks of any kind', () => {
		const text = 'Name;Beschreibung\r\nA;"eins\r\nzwei"\r\n\r\nB;drei\rC;vier\n';
		const table = readTable({ name: 'liste.csv', text });
		expect(table.ok && table.value.records.map(({ line }) => line)).toEqual([2, 5, 6]);
		expect(table).toMatchObject({ value: { records: [{ cells: ['A', 'eins\nzwei'] }, {}, {}] } });
	});
});

describe('a broken quotation costs its own line only', { timeout: 30_000 }, () => {
	it.each([
		['text behind a closed one', 'A;"q"z'],
		['one never closed', 'A;"offen']
	])('%s', (_, line) => {
		const table = readTable(csv('liste', 'Name;Ort', line, 'B;Köln', 'C;"Jena"'));
		expect(table).toMatchObject({
			value: {
				records: [
					{ line: 2, brokenQuotes: true },
					{ line: 3, cells: ['B', 'Köln'] },
					{ line: 4, cells: ['C', 'Jena'] }
				]
			}
		});
	});

	it('and a file full of them ends the reading soon', () => {
		const lines = Array.from({ length: 20_000 }, () => '"x"y;1');
		const table = readTable(csv('liste', 'Name;Ort', ...lines));
		expect(table.ok && table.value.records.length).toBeLessThan(200);
	});
});

describe('headers are known by German, English and HSDS names', () => {
	const fieldsOf = (header: string): string[] => {
		const table = readTable(csv('liste', header, header));
		if (!table.ok) throw new Error(table.error.code);
		return table.value.columns.map(({ column, language }) =>
			language ? `${column.field}.${language}` : column.field
		);
	};

	it.each([
		['Name;Straße und Nr.;PLZ;Ort', ['name', 'address1', 'postalCode', 'city']],
		['Einrichtung;STRASSE;Tel.;E-Mail-Adresse', ['name', 'address1', 'phone', 'email']],
		['id,name,alternate_name,description', ['sourceId', 'name', 'alternateName', 'description.de']],
		[
			'name,address_1,state_province,postal_code',
			['name', 'address1', 'stateProvince', 'postalCode']
		],
		['Name;Nachweis (en);Beschreibung_tr', ['name', 'evidence.en', 'description.tr']],
		['Name;description.de-simple;evidence@ar', ['name', 'description.de-simple', 'evidence.ar']]
	])('%s', (header, fields) => {
		expect(fieldsOf(header)).toEqual(fields);
	});

	it('says which columns it does not read', () => {
		const table = readTable(csv('liste', 'Name;Farbe;Bezeichnung', 'A;rot;B'));
		expect(table).toMatchObject({
			value: {
				ignored: [
					{ column: 'Farbe', reason: 'unknown' },
					{ column: 'Bezeichnung', reason: 'double' }
				]
			}
		});
	});

	it('lets somebody choose columns by hand, or leave one out', () => {
		const choice = { Träger: 'name', Name: '', Text: 'description.en' };
		const table = readTable({ ...csv('liste', 'Name;Träger;Text', 'x;AWO;hello'), choice });
		expect(table.ok && table.value.columns.map(({ column }) => column.field)).toEqual([
			'name',
			'description'
		]);
		expect(table).toMatchObject({ value: { ignored: [{ column: 'Name', reason: 'chosen' }] } });
	});
});

describe('what is no table of ours is refused by name', () => {
	it.each([
		['no known column', ['Farbe;Größe', 'rot;1'], 'no_known_columns'],
		['services of HSDS', ['id,organization_id,name', '1,2,Beratung'], 'other_table'],
		['a header with a broken quotation', ['"Name;Ort', 'A;B'], 'no_known_columns']
	])('%s', (_, lines, code) => {
		expect(readTable(csv('liste', ...lines))).toMatchObject({ ok: false, error: { code } });
	});

	it('a chosen column that the file does not have', () => {
		const file = { ...csv('liste', 'Name', 'A'), choice: { Fehlt: 'name' } };
		expect(readTable(file)).toMatchObject({ error: { code: 'mapping_unknown', column: 'Fehlt' } });
	});
});
