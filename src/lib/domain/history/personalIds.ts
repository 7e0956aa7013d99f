import { specOf } from '#domain/network/AnyObject.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Patch } from './Change.ts';

/** Ids of personal values that a patch newly refers to: no value travels without its contact. */
export function personalIdsIn(patch: Patch): readonly Id[] {
	const isPerson = (field: string) => specOf(patch.collection, field)?.kind === 'person';
	if (patch.op === 'set')
		return isPerson(patch.path) && typeof patch.after === 'string' ? [patch.after] : [];
	if (patch.op !== 'create') return [];
	return Object.entries(patch.value).flatMap(([field, value]) =>
		isPerson(field) && typeof value === 'string' ? [value] : []
	);
}

/** The personal values that patches refer to: the door takes no other. */
export function personalOf(
	patches: readonly Patch[],
	personal: Readonly<Record<Id, string>>
): Record<Id, string> {
	const held = new Set(patches.flatMap(personalIdsIn));
	return Object.fromEntries(Object.entries(personal).filter(([id]) => held.has(id)));
}
