import type { RestoredPlace } from '#domain/commands/Command.ts';
import type { FieldPatch } from '#domain/history/Change.ts';
import { readPath, readSet } from '#domain/history/patchDraft.ts';
import { collectionOf } from '#domain/network/AnyObject.ts';
import type { Network } from '#domain/network/Network.ts';
import { isSameJson } from '#domain/shared/Json.ts';

/**
 * The place of a change as it was before it, or after it. `null` if that is how it is today, or if the
 * object is there no more.
 *
 * @param patches one that sets a value, or all that join and leave one set
 */
export function restoringPlace(
	now: Network,
	patches: readonly FieldPatch[],
	side: 'before' | 'after'
): RestoredPlace | null {
	const [first] = patches;
	const object = first && collectionOf(now, first.collection)[first.id];
	if (!first || !object) return null;
	const { collection, id, path } = first;
	if (first.op === 'set') {
		const value = first[side];
		return isSameJson(readPath(object, path), value) ? null : { collection, id, path, value };
	}
	const held = readSet(object, path);
	const members = new Set(held);
	for (const patch of patches)
		if (patch.op !== 'set') {
			if ((patch.op === 'add') === (side === 'after')) members.add(patch.value);
			else members.delete(patch.value);
		}
	const value = [...members];
	const isSame = held.length === value.length && held.every((each) => members.has(each));
	return isSame ? null : { collection, id, path, value };
}
