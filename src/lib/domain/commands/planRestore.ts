import * as v from 'valibot';
import { readPath, splitPath } from '#domain/history/patchDraft.ts';
import { specOf, type AnyObject } from '#domain/network/AnyObject.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultOfIssue } from '#domain/network/faultOfIssue.ts';
import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import { valueSchemas } from '#domain/network/objectSchema.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import type { Restore, RestoredObject, RestoredPlace } from './Command.ts';
import { planNotes } from './planNotes.ts';
import { removeWithReferences } from './planObject.ts';
import { fault, type Plan, type Recorder } from './Recorder.ts';

/**
 * Writes what is to be again first, so that nobody refers any more to what goes; then lets go what was
 * not there yet. Ids of personal values are written as they are: erased ones are left out before.
 */
export const planRestore: Plan<Restore> = (recorder, { objects, places }) => {
	for (const object of objects) {
		const wrong = object.value === null ? null : bringBack(recorder, object, object.value);
		if (wrong) return wrong;
	}
	for (const place of places) {
		const wrong = writePlace(recorder, place);
		if (wrong) return wrong;
	}
	for (const { collection, id, value } of objects) {
		const held = value === null ? recorder.draft.object(collection, id) : undefined;
		if (held) removeWithReferences(recorder, collection, held);
	}
	return null;
};

function bringBack(
	recorder: Recorder,
	{ collection, id }: RestoredObject,
	value: JsonObject
): Fault | null {
	const parsed = v.safeParse(valueSchemas[collection], value, { abortEarly: true });
	if (!parsed.success) {
		const field = parsed.issues[0].path?.[0]?.key;
		return faultOfIssue(parsed.issues[0], { collection, id, field: String(field ?? '') });
	}
	const held = recorder.draft.object(collection, id);
	if (!held) {
		recorder.create(collection, { ...parsed.output, id });
		return null;
	}
	for (const field of Object.keys(fieldsOf[collection]))
		// Moving a network to another address is the operator's business.
		if (collection !== 'networks' || field !== 'slug')
			writeField(recorder, collection, held, field, parsed.output[field] ?? null);
	return null;
}

/** At the depth at which people edit: two who restore different languages never meet. */
function writeField(
	recorder: Recorder,
	collection: CollectionName,
	held: AnyObject,
	field: string,
	value: Json
): void {
	const kind = specOf(collection, field)?.kind;
	if (kind === 'set') recorder.setMembers(collection, held.id, field, value as readonly string[]);
	else if (kind === 'texts' || kind === 'record') {
		const wanted = isJsonObject(value) ? value : {};
		const before = held[field];
		const keys = new Set([
			...Object.keys(isJsonObject(before) ? before : {}),
			...Object.keys(wanted)
		]);
		for (const key of keys)
			recorder.set(collection, held.id, `${field}.${key}`, wanted[key] ?? null);
	} else recorder.set(collection, held.id, field, value);
}

function writePlace(
	recorder: Recorder,
	{ collection, id, path, value }: RestoredPlace
): Fault | null {
	const { field, key } = splitPath(path);
	const spec = specOf(collection, field);
	const held = recorder.draft.object(collection, id);
	if (!held) return fault('unknown_id', collection, id, field);
	const isFixed = !spec || (collection === 'networks' && field === 'slug');
	if (isFixed) return fault('field_unknown', collection, id, field);
	if (value !== null || key === null) {
		const parsed = v.safeParse(spec.holds, key === null ? value : { [key]: value });
		if (!parsed.success) return faultOfIssue(parsed.issues[0], { collection, id, field });
	}
	if (spec.kind === 'set') recorder.setMembers(collection, id, field, value as readonly string[]);
	else recorder.set(collection, id, path, value);
	const isText = spec.kind === 'texts' && readPath(held, path) !== value;
	if (isText) planNotes(recorder, collection, id, held, undefined);
	return null;
}
