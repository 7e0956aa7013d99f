import type { Row } from '../Column.ts';

/**
 * The same function, worked out once per row. Rows never change, a change makes a new one; so of
 * 5,000 rows only that one is worked out again.
 */
export function keptByRow<T>(work: (row: Row) => T): (row: Row) => T {
	const kept = new WeakMap<Row, T>();
	return (row) => {
		const held = kept.get(row);
		if (held !== undefined) return held;
		const made = work(row);
		kept.set(row, made);
		return made;
	};
}

/** The same value, made when somebody first asks for it. */
export function lazily<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}
