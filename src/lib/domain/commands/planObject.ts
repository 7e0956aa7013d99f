import * as v from 'valibot';
import { idsIn, referenceFields, type ReferenceField } from '#domain/network/references.ts';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { isId, type Id } from '#domain/shared/Id.ts';
import type { JsonObject } from '#domain/shared/Json.ts';
import { newObject, planFields } from './planFields.ts';
import { fault, type Plan, type Recorder } from './Recorder.ts';

interface WithFields {
	readonly id: Id;
	readonly fields: object;
}

export const planAdd =
	(collection: CollectionName): Plan<WithFields> =>
	(recorder, { id, fields }) => {
		if (!isId(id)) return fault('id_invalid', collection, id);
		if (recorder.draft.object(collection, id)) return fault('duplicate_id', collection, id);
		const object = newObject(collection, id, fields as Record<string, unknown>);
		if (!object.ok) return object.error;
		recorder.create(collection, object.value);
		return null;
	};

export const planAlter =
	(collection: CollectionName): Plan<WithFields> =>
	(recorder, { id, fields }) => {
		if (!recorder.draft.object(collection, id)) return fault('unknown_id', collection, id);
		return planFields(recorder, collection, id, fields as Record<string, unknown>);
	};

/** Removes an object and all that cannot be without it. */
export const planRemove =
	(collection: CollectionName): Plan<{ readonly id: Id }> =>
	(recorder, { id }) => {
		const object = recorder.draft.object(collection, id);
		if (!object) return fault('unknown_id', collection, id);
		removeWithReferences(recorder, collection, object);
		return null;
	};

/**
 * Whoever must refer to the object goes too, whoever may refer to it lets go. Driven by `refers`, so
 * that a new reference field is covered at once.
 */
export function removeWithReferences(
	recorder: Recorder,
	collection: CollectionName,
	object: AnyObject
): void {
	for (const reference of referenceFields.filter(({ to }) => to === collection))
		for (const holder of Object.values(recorder.draft.all(reference.from)))
			if (idsIn(holder, reference).includes(object.id))
				letGo(recorder, reference, holder.id, object.id);
	recorder.delete(collection, object);
}

function letGo(recorder: Recorder, reference: ReferenceField, holderId: Id, gone: Id): void {
	const { from, field, spec, key } = reference;
	const holder = recorder.draft.object(from, holderId);
	if (!holder) return;
	const others = idsIn(holder, reference).filter((each) => each !== gone);
	if (key !== null)
		recorder.set(from, holderId, field, { ...(holder[field] as JsonObject), [key]: others });
	else if (spec.kind === 'record') recorder.set(from, holderId, `${field}.${gone}`, null);
	else if (spec.kind === 'set') recorder.setMembers(from, holderId, field, others);
	else if (spec.kind === 'list') recorder.set(from, holderId, field, others);
	else if (v.is(spec.holds, null)) recorder.set(from, holderId, field, null);
	else removeWithReferences(recorder, from, holder);
}
