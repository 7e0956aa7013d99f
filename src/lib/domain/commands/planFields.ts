import * as v from 'valibot';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultOfIssue } from '#domain/network/faultOfIssue.ts';
import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import { specOf, type AnyObject } from '#domain/network/AnyObject.ts';
import { startOf } from '#domain/network/startOf.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { planNotes, withNotes } from './planNotes.ts';
import { fault, type Recorder } from './Recorder.ts';

/** The canonical form of a value for a field, or what is wrong with it. */
function checked(
	collection: CollectionName,
	id: Id,
	field: string,
	spec: FieldSpec,
	value: unknown
): Result<Json, Fault> {
	const parsed = v.safeParse(spec.holds, value, { abortEarly: true });
	return parsed.success
		? ok(parsed.output as Json)
		: err(faultOfIssue(parsed.issues[0], { collection, id, field }));
}

/** A whole new object out of what it was told; `field_missing` where a field has no empty form. */
export function newObject(
	collection: CollectionName,
	id: Id,
	fields: Readonly<Record<string, unknown>>
): Result<AnyObject, Fault> {
	const unknown = Object.keys(fields).find((field) => !specOf(collection, field));
	if (unknown !== undefined) return err(fault('field_unknown', collection, id, unknown));
	const object: Record<string, Json> & { id: Id } = { id };
	for (const [field, spec] of Object.entries(fieldsOf[collection])) {
		const told = Object.hasOwn(fields, field) ? fields[field] : undefined;
		if (spec.kind === 'person' && told !== undefined && told !== null)
			return err(fault('value_not_allowed', collection, id, field));
		const given = told ?? startOf(spec);
		if (given === null && !v.is(spec.holds, null))
			return err(fault('field_missing', collection, id, field));
		const value = checked(collection, id, field, spec, given);
		if (!value.ok) return value;
		object[field] = value.value;
	}
	return ok(withNotes(collection, object));
}

/** Records what `fields` changes on an object that exists. */
export function planFields(
	recorder: Recorder,
	collection: CollectionName,
	id: Id,
	fields: Readonly<Record<string, unknown>>
): Fault | null {
	const before = recorder.draft.object(collection, id);
	for (const [field, value] of Object.entries(fields)) {
		if (value === undefined) continue;
		const spec = specOf(collection, field);
		if (!spec || spec.kind === 'person') return fault('field_unknown', collection, id, field);
		const isMerged = spec.kind === 'texts' || spec.kind === 'record';
		const wrong = isMerged
			? planEntries(recorder, collection, id, field, spec, value)
			: planValue(recorder, collection, id, field, spec, value);
		if (wrong) return wrong;
	}
	if (before) planNotes(recorder, collection, id, before, fields['translations']);
	return null;
}

function planValue(
	recorder: Recorder,
	collection: CollectionName,
	id: Id,
	field: string,
	spec: FieldSpec,
	value: unknown
): Fault | null {
	const after = checked(collection, id, field, spec, value);
	if (!after.ok) return after.error;
	if (spec.kind === 'set')
		recorder.setMembers(collection, id, field, after.value as readonly string[]);
	else recorder.set(collection, id, field, after.value);
	return null;
}

function planEntries(
	recorder: Recorder,
	collection: CollectionName,
	id: Id,
	field: string,
	spec: FieldSpec,
	entries: unknown
): Fault | null {
	if (!isJsonObject(entries)) return fault('value_not_allowed', collection, id, field);
	for (const [key, value] of Object.entries(entries)) {
		if (value === undefined) continue;
		// `null` takes an entry away; its key is checked all the same, with any value that holds.
		const probe = value === null && spec.kind === 'texts' ? '' : value;
		if (probe === null) {
			recorder.set(collection, id, `${field}.${key}`, null);
			continue;
		}
		const entry = checked(collection, id, field, spec, { [key]: probe });
		if (!entry.ok) return entry.error;
		recorder.set(
			collection,
			id,
			`${field}.${key}`,
			isJsonObject(entry.value) ? (entry.value[key] ?? null) : null
		);
	}
	return null;
}
