import { describe, expect, it } from 'vitest';
import { fieldsOf } from '#domain/network/Network.ts';
import { foldWord } from './foldWord.ts';
import { collectionOfTable, columnsOf, tableKinds } from './tableColumns.ts';

describe('the columns of every kind of table', () => {
	it.each(tableKinds)('name fields that objects of %s have', (kind) => {
		const known = Object.keys(fieldsOf[collectionOfTable[kind]]);
		expect(
			columnsOf[kind].map(({ field }) => field).filter((field) => !known.includes(field))
		).toEqual([]);
	});

	it.each(tableKinds)('leave no field of %s out that a table could hold', (kind) => {
		const written = new Set(columnsOf[kind].map(({ field }) => field));
		const left = Object.keys(fieldsOf[collectionOfTable[kind]]).filter(
			(field) => !written.has(field)
		);
		// Persons come in by hand with their basis; who is in charge is an account here; what was done
		// and agreed with a partner is many things, and a cell holds one.
		expect(
			left.filter((field) => !/^(person.*|responsible|stageLog|doneSteps|agreements)$/.test(field))
		).toEqual([]);
	});

	it.each(tableKinds)('are told apart by every name that %s may have', (kind) => {
		const owners = new Map<string, string>();
		for (const { field, header, names } of columnsOf[kind]) {
			for (const name of [field, header, ...names].map(foldWord)) {
				expect([name, owners.get(name) ?? field]).toEqual([name, field]);
				owners.set(name, field);
			}
		}
	});
});
