import type { NamedThing } from '#domain/history/NamedThing.ts';
import type { Id } from '#domain/shared/Id.ts';

export interface Thing extends NamedThing {
	readonly id: Id;
}

export interface ThingWithMore {
	readonly thing: Thing;
	/** What went along with it: its offers, contacts and relations. */
	readonly along: readonly Thing[];
}

/** What hangs on what: the fields by which it does. */
const owners = ['organization', 'from', 'to'] as const;

/** What one change deleted, with what went along under what it hung on. */
export function withThings(things: readonly Thing[]): readonly ThingWithMore[] {
	const ids = new Set(things.map(({ id }) => id));
	const ownerOf = ({ called }: Thing): string | null =>
		(owners.map((field) => called[field]).find((id) => typeof id === 'string' && ids.has(id)) as
			string | undefined) ?? null;
	return things
		.filter((thing) => ownerOf(thing) === null)
		.map((thing) => ({
			thing,
			along: things.filter((each) => owners.some((field) => each.called[field] === thing.id))
		}));
}
