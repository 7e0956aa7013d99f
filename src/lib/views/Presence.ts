import type { Id } from '#domain/shared/Id.ts';

/** Somebody who has the network open besides this window. */
export interface Presence {
	readonly connection: Id;
	readonly person: Id;
	readonly name: string;
	/** The partner or other object whose sheet is open. */
	readonly object: Id | null;
}

/** Names of who is here, each once; one's own other windows say so. */
export function namesOf(
	people: readonly Presence[],
	self: Id,
	otherWindow: string
): readonly string[] {
	const others = people.filter(({ person }) => person !== self).map(({ name }) => name);
	const isTwice = people.some(({ person }) => person === self);
	return [...new Set([...others, ...(isTwice ? [otherWindow] : [])])];
}
