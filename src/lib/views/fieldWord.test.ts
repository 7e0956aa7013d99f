import { expect, it } from 'vitest';
import { collectionNames, fieldsOf } from '#domain/network/Network.ts';
import { formsOf } from './forms/formsOf.ts';
import { fieldWord } from './fieldWord.ts';

const formFields = Object.values(formsOf).flatMap(({ create, edit }) =>
	[...create, ...edit].flatMap(({ fields }) => fields)
);

it('every field of a form is called the same in sentences about it', () => {
	expect(formFields.length).toBeGreaterThan(40);
	for (const { field, label } of formFields) {
		expect([field, fieldWord(field)]).toEqual([field, expect.not.stringMatching(`^${field}$`)]);
		expect(label()).not.toBe('');
	}
});

it('has words for fields of the network only', () => {
	const known = new Set(collectionNames.flatMap((name) => Object.keys(fieldsOf[name])));
	expect(formFields.map(({ field }) => field).filter((field) => !known.has(field))).toEqual([]);
});
