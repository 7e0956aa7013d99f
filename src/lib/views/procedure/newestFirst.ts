import type { Day, Id } from '#domain/shared/Id.ts';

/** Entries of a record, the newest day first; those of one day in a steady order. */
export const newestFirst = <T extends { readonly day: Day }>(
	record: Readonly<Record<Id, T>>
): readonly (readonly [Id, T])[] =>
	Object.entries(record).toSorted(([a, { day: first }], [b, { day: second }]) =>
		first === second ? (a < b ? -1 : 1) : first < second ? 1 : -1
	);
