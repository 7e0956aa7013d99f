import { describe, expect, it } from 'vitest';
import { officeNetwork, partner, topics } from '#tests/fakes/Office.ts';
import { collectionOf } from '#domain/network/AnyObject.ts';
import { blockSize } from './cellRange.ts';
import type { Column, Row } from './Column.ts';
import { organizationColumns } from './columns/organizationColumns.ts';
import type { Line } from './gridLines.ts';
import { addEdits, clearEdits, copyBlock, fillRightEdits, pasteEdits } from './rangeEdits.ts';

const housing = officeNetwork.topics[topics[0] ?? ''];
if (!housing) throw new Error('no topic');
const network = {
	...officeNetwork,
	topics: {
		...officeNetwork.topics,
		[housing.id]: { ...housing, name: { de: 'Wohnen', en: 'Housing' } }
	}
};
const member = '11111111-1111-4111-8111-111111111111';
const all = organizationColumns(network, [{ value: member, label: 'Nadja Berg' }]);
const columns = [
	'name',
	'type',
	'primaryTopic',
	'topics',
	'languages',
	'assuredDate',
	'visibility',
	'responsible',
	'phone'
].map((key) => all.find((column) => column.key === key) as Column);
const rows = Object.values(collectionOf(officeNetwork, 'organizations'));
const lines: readonly Line[] = [
	{ kind: 'group', id: 'group x', group: { id: 'x', name: 'X', rows: [] } },
	...rows.map((row: Row): Line => ({ kind: 'row', id: row.id, row }))
];
const world = { collection: 'organizations' as const, columns, lines };
const first = { top: 1, bottom: 1, left: 1, right: 1 };
const from = (key: string, size = 1) => {
	const left = columns.findIndex((column) => column.key === key) + 1;
	return { ...first, left, right: left, bottom: size };
};
const valueOf = (key: string, text: string): unknown => {
	const { edits, refused } = pasteEdits(world, from(key), [[text]]);
	return edits[0]?.value !== undefined ? edits[0].value : refused[0]?.reason;
};

describe('a pasted cell', () => {
	it.each([
		['type', 'Jobcenter', 'P05'],
		['type', 'P05', 'P05'],
		['primaryTopic', 'Wohnen', housing.id],
		['primaryTopic', 'housing', housing.id],
		['topics', 'Housing', [housing.id]],
		['languages', 'Deutsch, arabisch; Ukrainian', ['de', 'ar', 'uk']],
		['languages', 'de, ru', ['de', 'ru']],
		['assuredDate', '3.11.2026', '2026-11-03'],
		['assuredDate', '03.11.26', '2026-11-03'],
		['assuredDate', '2026-11-03', '2026-11-03'],
		['visibility', 'internal only', 'internal'],
		['responsible', 'nadja berg', member],
		['type', '', null],
		['topics', '', []]
	])('in %s: „%s“ is %j', (key, text, value) => {
		expect(valueOf(key, text)).toEqual(value);
	});

	it.each([
		['type', 'Raumstation', /„Raumstation“ steht nicht zur Auswahl/],
		['assuredDate', 'neulich', /Datum/],
		['visibility', '', /./]
	])('in %s: „%s“ is refused with a reason', (key, text, reason) => {
		expect(valueOf(key, text)).toMatch(reason);
	});
});

describe('a pasted block', () => {
	it('passes over headings, and hands back the rows for which there is no room', () => {
		const block = [...rows.map((_, at) => [`030 ${at}`]), ['030 77'], ['030 88']];
		const { edits, rest } = pasteEdits(world, { ...from('phone'), top: 0 }, block);
		expect(edits.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
		expect(rest).toEqual([['030 77'], ['030 88']]);
	});

	it('says how many columns have no place', () => {
		expect(pasteEdits(world, from('phone'), [['1', '2', '3']]).tooWide).toBe(2);
	});

	it('of one value fills all that is chosen', () => {
		const { edits } = pasteEdits(world, from('phone', rows.length), [['030']]);
		expect(edits).toHaveLength(rows.length);
	});

	it.each([
		[
			{ rows: 1, columns: 1 },
			{ rows: 4, columns: 3 }
		],
		[
			{ rows: 2, columns: 3 },
			{ rows: 4, columns: 3 }
		],
		[
			{ rows: 3, columns: 3 },
			{ rows: 3, columns: 3 }
		],
		[
			{ rows: 9, columns: 1 },
			{ rows: 9, columns: 1 }
		]
	])('of %o covers %o of four rows by three columns', (block, covered) => {
		expect(blockSize(block, { top: 0, bottom: 3, left: 1, right: 3 })).toEqual(covered);
	});

	it('becomes new rows, of what is filled only', () => {
		let count = 0;
		const { edits } = addEdits(
			world,
			1,
			[['Neu', 'Verein', ''], ['Auch neu']],
			() => `id${count++}`
		);
		expect(edits.map(({ id, field, isNew }) => [id, field, isNew])).toEqual([
			['id0', 'name', true],
			['id0', 'type', true],
			['id1', 'name', true]
		]);
	});
});

describe('a range', () => {
	it('is copied in full words', () => {
		expect(copyBlock(world, { ...first, right: 2 })).toEqual([
			[rows[0]?.name, columns[1]?.text(rows[0] as Row)]
		]);
	});

	it('is emptied where a cell may be empty', () => {
		const { edits, refused } = clearEdits(world, { ...first, left: 6, right: 7 });
		expect(edits.map(({ field, value }) => [field, value])).toEqual([['assuredDate', null]]);
		expect(refused.map(({ header }) => header)).toEqual(['Sichtbarkeit']);
	});

	it('filled to the right reads words, as between two programs', () => {
		const { refused } = fillRightEdits(world, { ...first, left: 1, right: 2 });
		expect(refused).toHaveLength(1);
		expect(partner).not.toBe('');
	});
});
