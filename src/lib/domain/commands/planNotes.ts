import type { AnyObject } from '#domain/network/AnyObject.ts';
import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import { notesDue, textFieldsOf } from '#domain/network/translations.ts';
import { readPath } from '#domain/history/patchDraft.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import type { Recorder } from './Recorder.ts';

const object = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** Every text of a new object comes with its note; what the command says of one is believed. */
export function withNotes(collection: CollectionName, created: AnyObject): AnyObject {
	const texts = textFieldsOf(fieldsOf[collection]);
	if (texts.length === 0) return created;
	const due = notesDue(
		Object.fromEntries(texts.map((field) => [field, created[field] ?? {}])),
		created
	);
	const told = Object.entries(object(created['translations'])).filter(([key]) =>
		Object.hasOwn(due, key)
	);
	return { ...created, translations: { ...due, ...Object.fromEntries(told) } };
}

/**
 * A text that changed gets a new note in the same change, unless the command brings one; of a text
 * that is not there, nothing is noted.
 */
export function planNotes(
	recorder: Recorder,
	collection: CollectionName,
	id: Id,
	before: AnyObject,
	told: unknown
): void {
	const after = recorder.draft.object(collection, id);
	if (!after) return;
	const written = Object.fromEntries(
		textFieldsOf(fieldsOf[collection]).map((field) => [
			field,
			changedTexts(object(before[field]), object(after[field]))
		])
	);
	for (const [key, note] of Object.entries(notesDue(written, after)))
		if (note === null || !Object.hasOwn(object(told), key))
			recorder.set(collection, id, `translations.${key}`, note);
	for (const key of Object.keys(object(told)))
		if (readPath(after, key) === null) recorder.set(collection, id, `translations.${key}`, null);
}

/** Texts that are other than before, `null` for those that are gone. */
function changedTexts(before: JsonObject, after: JsonObject): Record<string, Json> {
	const languages = new Set([...Object.keys(before), ...Object.keys(after)]);
	return Object.fromEntries(
		[...languages]
			.filter((language) => before[language] !== after[language])
			.map((language) => [language, after[language] ?? null])
	);
}
