import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterWays } from '#domain/network/TableView.ts';
import { readView, writeView, type ViewShape } from './viewQuery.ts';

const usual: ViewShape = {
	columns: null,
	sorting: [{ key: 'name', descending: false }],
	filters: [],
	grouping: 'primaryTopic'
};
const key = fc.constantFrom('name', 'stage', 'primaryTopic');
const arbitraryView: fc.Arbitrary<ViewShape> = fc.record({
	columns: fc.option(fc.array(key, { maxLength: 3 })),
	sorting: fc.array(fc.record({ key, descending: fc.boolean() }), { maxLength: 2 }),
	filters: fc.array(
		fc.record({
			column: key,
			way: fc.constantFrom(...filterWays),
			values: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 })
		}),
		{ maxLength: 3 }
	),
	grouping: fc.constantFrom('', 'stage', 'primaryTopic')
});

describe('a view in the address', () => {
	it('comes back as it went, whatever somebody looks for', () => {
		const property = fc.property(arbitraryView, (view) => {
			const params = new URLSearchParams(writeView(view, usual));
			const again = readView(new URLSearchParams(params.toString()), usual);
			expect(again ?? usual).toEqual(view);
		});
		fc.assert(property);
	});

	it('is not there for the usual view, so that addresses stay short', () => {
		expect(writeView(usual, usual)).toEqual({});
		expect(readView(new URLSearchParams('open=organizations.new'), usual)).toBeNull();
	});

	it('survives what a mail program cut off', () => {
		const view = readView(
			new URLSearchParams('filter=name.contains.%25E0%25A4%25A;stage.is'),
			usual
		);
		expect(view?.filters).toHaveLength(1);
	});
});
