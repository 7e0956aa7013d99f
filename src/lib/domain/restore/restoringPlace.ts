import type { RestoredPlace } from '#domain/commands/Command.ts';
import type { FieldPatch } from '#domain/history/Change.ts';
import { readPath, readSet } from '#domain/history/patchDraft.ts';
import { collectionOf } from '#domain/network/AnyObject.ts';
import type { Network } from '#domain/network/Network.ts';
import { isSameJson } from '#domain/shared/Json.ts';

/**
 * The place of a change as it was before it, or after it. `null` if that is how it is today, or if the
 * object is there no more.
 */
export function restoringPlace(
	now: Network,
	patch: FieldPatch,
	side: 'before' | 'after'
): RestoredPlace | null {
	const object = collectionOf(now, patch.collection)[patch.id];
	if (!object) return null;
	const { collection, id, path } = patch;
	if (patch.op === 'set') {
		const value = patch[side];
		return isSameJson(readPath(object, path), value) ? null : { collection, id, path, value };
	}
	const members = readSet(object, path);
	const isIn = (patch.op === 'add') === (side === 'after');
	if (members.includes(patch.value) === isIn) return null;
	const others = members.filter((each) => each !== patch.value);
	return { collection, id, path, value: isIn ? [...others, patch.value] : others };
}
