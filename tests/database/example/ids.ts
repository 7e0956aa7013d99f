/**
 * A readable UUID: the first group says what kind of thing it is, the last which one. Networks of
 * one test never share ids with another's, so tests need no cleaning up.
 */
export const uuid = (kind: number, n: number): string =>
	`${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

let networks = 0;

/** Ids of one more network of this test run. */
export function nextIds() {
	const base = ++networks * 0x1000;
	const kinds = [
		'network',
		'topic',
		'organization',
		'service',
		'contact',
		'relation',
		'map',
		'guide',
		'person',
		'change',
		'user',
		'location',
		'step',
		'version'
	] as const;
	type Kind = (typeof kinds)[number];
	return (kind: Kind, n = 0): string => uuid(kinds.indexOf(kind) + 1, base + n);
}

export type Ids = ReturnType<typeof nextIds>;
