import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, fromRows, toRows } from './rowMapping.ts';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import { collectionNames, fieldsOf } from '#domain/network/Network.ts';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';

const network = '00000000-0000-4000-8000-000000000000';

/** Values of the shapes that fields of a kind have; which ones are allowed does not matter here. */
const valueOf = (spec: FieldSpec): fc.Arbitrary<unknown> => {
	if (spec.kind === 'texts')
		return fc.dictionary(fc.constantFrom('de', 'en', 'tr', 'ar'), fc.string());
	if (spec.kind === 'set') return fc.array(fc.string());
	if (spec.kind === 'record')
		return fc.dictionary(fc.uuid(), fc.record({ x: fc.integer(), y: fc.integer() }));
	if (spec.kind === 'list') return fc.array(fc.uuid());
	if (spec.kind === 'person' || spec.refers) return fc.option(fc.uuid());
	return fc.oneof(fc.string(), fc.integer(), fc.boolean());
};

describe.each(collectionNames)('%s', (collection) => {
	const object: fc.Arbitrary<AnyObject> = fc.record({
		id: fc.uuid(),
		...Object.fromEntries(
			Object.entries(fieldsOf[collection]).map(([field, spec]) => [field, valueOf(spec)])
		)
	}) as fc.Arbitrary<AnyObject>;

	it('comes back from its two rows as it was, through JSON', () => {
		fc.assert(
			fc.property(object, (given) => {
				const { open, internal } = JSON.parse(JSON.stringify(toRows(collection, network, given)));
				expect(fromRows(collection, open, internal)).toEqual(given);
			}),
			{ numRuns: 50 }
		);
	});

	it('puts internal fields into the internal row only', () => {
		const [given] = fc.sample(object, 1);
		if (!given) throw new Error('no sample');
		const { open, internal } = toRows(collection, network, given);
		for (const [field, spec] of Object.entries(fieldsOf[collection])) {
			expect(columnOf(collection, field) in open).toBe(!spec.internal);
			expect(columnOf(collection, field) in internal).toBe(spec.internal === true);
		}
	});
});

it('names columns as the database does', () => {
	expect(columnOf('organizations', 'primaryTopic')).toBe('primary_topic_id');
	expect(columnOf('organizations', 'topics')).toBe('topics');
	expect(columnOf('organizations', 'responsible')).toBe('responsible');
	expect(columnOf('organizations', 'address1')).toBe('address1');
	expect(columnOf('contacts', 'personName')).toBe('person_name_id');
	expect(columnOf('relations', 'from')).toBe('from_id');
	expect(columnOf('networks', 'anchor')).toBe('anchor_id');
	expect(() => columnOf('topics', 'colour')).toThrow();
});

it('gives a reader, who sees no internal row, what a new object starts with', () => {
	const { open } = toRows('contacts', network, { id: network, title: { de: 'Anmeldung' } });
	expect(fromRows('contacts', open, {})).toMatchObject({
		personName: null,
		personScope: 'internal',
		note: null,
		visibility: 'public'
	});
});
