import { describe, expect, it } from 'vitest';
import { exportTables } from './exportTables.ts';
import { csv, imported, networkWithTopics, outcomes, planOf } from './testing/importWorld.ts';

const network = networkWithTopics();

describe('hostile tables', { timeout: 30_000 }, () => {
	it('a name of 2 MB is refused, and the report stays small', () => {
		const plan = planOf(network, [csv('böse', 'Name;Ort', `${'x'.repeat(2_000_000)};Kiel`)]);
		expect(outcomes(plan)).toEqual(['refused text_too_long']);
		expect(plan.tables[0]?.rows[0]?.reasons).toMatchObject([{ number: 2_000_000, limit: 300 }]);
		expect(JSON.stringify(plan).length).toBeLessThan(1_000);
	});

	it.each([['\u0000'], ['\u0007'], ['\ud800']])('a control sign %j is refused', (sign) => {
		expect(outcomes(planOf(network, [csv('böse', 'Name', `A${sign}B`)]))).toEqual([
			'refused characters_invalid'
		]);
	});

	it('cells and headers named like parts of JavaScript are plain text', () => {
		const file = csv(
			'böse',
			'Kennung;Name;__proto__;constructor',
			'__proto__;constructor;{"x":1};y',
			'toString;hasOwnProperty;;'
		);
		const after = imported(network, file);
		expect(Object.values(after.organizations).map(({ name }) => name)).toEqual([
			'constructor',
			'hasOwnProperty'
		]);
		expect(outcomes(planOf(after, [file]))).toEqual(['same', 'same']);
		const relation = csv('böse', 'Von;Verbindung;Nach', '__proto__;constructor;toString');
		expect(outcomes(planOf(after, [relation]))).toEqual(['refused word_unknown']);
	});

	it('markup stays text', () => {
		const after = imported(network, csv('böse', 'Name', '<img src=x onerror=alert(1)>'));
		expect(Object.values(after.organizations)[0]?.name).toBe('<img src=x onerror=alert(1)>');
	});

	it.each([
		['=HYPERLINK("http://x.example";"y")'],
		['+49 3643 1234'],
		['-2+3'],
		['@SUM(A1)'],
		["'=1"],
		["''+1"]
	])('%s is exported so that no spreadsheet runs it, and comes back unharmed', (name) => {
		const after = imported(network, csv('böse', 'Name', `"${guard(name).replaceAll('"', '""')}"`));
		const [partner] = Object.values(after.organizations);
		expect(partner?.name).toBe(name);
		const { partners } = exportTables(after);
		const cells = partners.split('\r\n')[1]?.split(';') ?? [];
		expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
		expect(outcomes(planOf(after, [{ name: 'zurück.csv', text: partners }]))).toEqual(['same']);
	});

	it('100,000 cells of one row end in one reason', () => {
		const plan = planOf(network, [csv('böse', 'Name;Ort', 'A;'.repeat(100_000))]);
		expect(outcomes(plan)).toEqual(['refused too_many_cells']);
	});
});

/** As `exportTables` would write it: the mark in front is taken off again when reading. */
const guard = (cell: string): string => (/^'*[=+\-@]/.test(cell) ? `'${cell}` : cell);
