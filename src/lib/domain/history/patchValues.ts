import type { Draft } from '#domain/network/Draft.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { Patch } from './Change.ts';
import { readPath, readSet } from './patchDraft.ts';

/** What a patch wants to stand at its place; `null` for nothing. */
export function mineOf(patch: Patch): Json {
	if (patch.op === 'set') return patch.after;
	if (patch.op === 'create') return patch.value;
	return patch.op === 'add' ? patch.value : null;
}

/** What stands at the place of a patch now; `null` for nothing. */
export function theirsAt(draft: Draft, patch: Patch): Json {
	const object = draft.object(patch.collection, patch.id);
	if (!object) return null;
	if (patch.op === 'set') return readPath(object, patch.path);
	if (patch.op === 'add' || patch.op === 'remove')
		return readSet(object, patch.path).includes(patch.value) ? patch.value : null;
	const { id: _id, ...value } = object;
	return value;
}
