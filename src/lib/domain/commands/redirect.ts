import { pairKey, pairOf } from '#domain/duplicates/pairKey.ts';
import { readSet } from '#domain/history/patchDraft.ts';
import { idsIn, referenceFields, type ReferenceField } from '#domain/network/references.ts';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, type JsonObject } from '#domain/shared/Json.ts';
import type { Recorder } from './Recorder.ts';

/**
 * Whoever refers to `gone` refers to `keep` from now on. Driven by `refers`, so that a new reference
 * field is covered at once.
 */
export function redirect(recorder: Recorder, collection: CollectionName, gone: Id, keep: Id): void {
	for (const reference of referenceFields.filter(({ to }) => to === collection))
		for (const holder of Object.values(recorder.draft.all(reference.from)))
			if (idsIn(holder, reference).includes(gone)) point(recorder, reference, holder, gone, keep);
}

function point(
	recorder: Recorder,
	reference: ReferenceField,
	holder: AnyObject,
	gone: Id,
	keep: Id
): void {
	const { from, field, spec, key } = reference;
	const held = idsIn(holder, reference);
	const pointed = [...new Set(held.map((each) => (each === gone ? keep : each)))];
	if (key !== null) {
		// Whether somebody is left out of a map is said of the one who stays.
		const stays = key === 'exclude' ? held.filter((each) => each !== gone) : pointed;
		recorder.set(from, holder.id, field, { ...(holder[field] as JsonObject), [key]: stays });
	} else if (spec.kind === 'record') {
		const value = holder[field];
		const entry = isJsonObject(value) ? (value[gone] ?? null) : null;
		if (!held.includes(keep)) recorder.set(from, holder.id, `${field}.${keep}`, entry);
		recorder.set(from, holder.id, `${field}.${gone}`, null);
	} else if (spec.kind === 'set') recorder.setMembers(from, holder.id, field, pointed);
	else recorder.set(from, holder.id, field, spec.kind === 'list' ? pointed : keep);
}

/** What was said of pairs with the one that goes is said of the one that stays, or of nobody. */
export function redirectPairs(recorder: Recorder, gone: Id, keep: Id | null): void {
	const { draft } = recorder;
	const profile = draft.object('networks', draft.networkId);
	if (!profile) return;
	const pairs = readSet(profile, 'notDuplicates').flatMap((pair): readonly string[] => {
		const ids = pairOf(pair);
		if (!ids.includes(gone)) return [pair];
		const other = ids.find((id) => id !== gone);
		return keep === null || other === undefined || other === keep ? [] : [pairKey(keep, other)];
	});
	recorder.setMembers('networks', profile.id, 'notDuplicates', pairs);
}
