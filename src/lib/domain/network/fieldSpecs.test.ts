import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { FieldSpecsFor } from './fieldKinds.ts';
import { id, line, optional, setOf, text, wholeNumber } from './fieldSchemas.ts';
import { collectionNames, fieldsOf } from './Network.ts';

const allFields = collectionNames.flatMap((collection) =>
	Object.entries(fieldsOf[collection]).map(([field, spec]) => ({ collection, field, spec }))
);

describe('the lists of fields', () => {
	it.each(allFields)('$collection.$field holds what its kind says', ({ spec }) => {
		const holds = (value: unknown) => v.is(spec.holds, value);
		const isText = holds({ de: 'x' }) && !holds('x');
		expect(isText).toBe(spec.kind === 'texts');
		if (spec.kind === 'set') expect(holds([])).toBe(true);
		if (spec.kind === 'record') expect(holds({})).toBe(true);
		if (spec.kind === 'person') expect(holds(null)).toBe(true);
		if (spec.initial !== undefined) expect(holds(spec.initial)).toBe(true);
	});

	it.each(allFields.filter(({ spec }) => spec.refers))(
		'$collection.$field refers by ids only',
		({ spec }) => {
			const isLoose = ['x', ['x'], { x: 1 }].some((value) => v.is(spec.holds, value));
			expect(isLoose).toBe(false);
		}
	);
});

/** Must-fail probes for the type checker: each line below the comment has to be an error. */
interface Offer {
	readonly id: string;
	readonly name: string;
	readonly places: number | null;
	readonly topics: readonly string[];
}

const name = { kind: 'value', holds: line } as const;
const places = { kind: 'value', holds: optional(wholeNumber(0, 9)) } as const;
const topics = { kind: 'set', holds: setOf(id), refers: 'topics' } as const;

const wide = { kind: 'value', holds: optional(text) } as const;
const narrow = { kind: 'value', holds: wholeNumber(0, 9) } as const;

const probes = [
	{ name, places, topics } satisfies FieldSpecsFor<Offer>,
	// @ts-expect-error A field of the type has no line.
	{ name, places } satisfies FieldSpecsFor<Offer>,
	// @ts-expect-error A line has no field in the type.
	{ name, places, topics, price: name } satisfies FieldSpecsFor<Offer>,
	// @ts-expect-error The schema is wider than the type.
	{ name: wide, places, topics } satisfies FieldSpecsFor<Offer>,
	// @ts-expect-error The schema is narrower than the type.
	{ name, places: narrow, topics } satisfies FieldSpecsFor<Offer>,
	// @ts-expect-error The schema is of another type.
	{ name, places: name, topics } satisfies FieldSpecsFor<Offer>
];

describe('the type of the lists of fields', () => {
	it('is probed by the type checker on every line above', () => {
		expect(probes).toHaveLength(6);
	});
});
