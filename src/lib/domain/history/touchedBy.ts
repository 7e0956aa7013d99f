import { everyField, type Touched } from '#domain/network/faultsOf.ts';
import type { Patch } from './Change.ts';
import { splitPath } from './patchDraft.ts';

/** Which objects and which of their fields patches concern. */
export function touchedBy(patches: readonly Patch[]): readonly Touched[] {
	const touched = new Map<string, Touched & { fields: Set<string> | typeof everyField }>();
	for (const patch of patches) {
		const key = `${patch.collection} ${patch.id}`;
		const held = touched.get(key);
		const isWhole = patch.op === 'create' || patch.op === 'delete';
		if (isWhole || held?.fields === everyField) {
			touched.set(key, { collection: patch.collection, id: patch.id, fields: everyField });
		} else {
			const { field } = splitPath(patch.path);
			if (held) held.fields.add(field);
			else
				touched.set(key, { collection: patch.collection, id: patch.id, fields: new Set([field]) });
		}
	}
	return [...touched.values()];
}
