import * as v from 'valibot';
import type { Day } from '#domain/shared/Id.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import { sourceMark } from '#domain/shared/sourceMark.ts';
import {
	baseLanguage,
	textLanguages,
	type TextLanguage,
	type Texts
} from '#domain/shared/Texts.ts';
import type { FieldSpecs, Holds } from './fieldKinds.ts';
import { day, line } from './fieldSchemas.ts';

/** How a translation came about; the German text itself needs none. */
export const translationStates = ['machine', 'checked'] as const;
export type TranslationState = (typeof translationStates)[number];

/** What is known of one text in one language other than German. */
export type TranslationNote = {
	readonly state: TranslationState;
	/** Mark of the German text that it was made from (`sourceMark`). */
	readonly source: string;
	/** Who checked it, where readers are told (Leichte Sprache): a body, not a person. */
	readonly by?: string;
	readonly on?: Day;
};

/** Notes by field and language, e.g. `description.tr`. */
export type Translations = Readonly<Record<string, TranslationNote>>;

/** A text as a reader meets it: `missing` falls back to German, `outdated` is older than it. */
export type TextState = 'missing' | 'machine' | 'checked' | 'outdated';

export const noteKey = (field: string, language: TextLanguage): string => `${field}.${language}`;

const translated = textLanguages.filter((each) => each !== baseLanguage);

/** Whether a note may be filed under this in some collection. */
export const isNoteKey = (key: string): boolean =>
	/^[a-z][A-Za-z0-9]{0,60}\./.test(key) &&
	translated.some((language) => key.split(/\.(.*)/s)[1] === language);

const note: Holds<TranslationNote> = v.strictObject(
	{
		state: v.picklist(translationStates, 'value_not_allowed'),
		source: v.pipe(v.string('value_not_allowed'), v.regex(/^[0-9a-z]{0,16}$/, 'value_not_allowed')),
		by: v.exactOptional(line),
		on: v.exactOptional(day)
	},
	'value_not_allowed'
) as v.GenericSchema<unknown, TranslationNote>;

/** The field of a collection that holds the notes of its texts, named here; no others may be filed. */
export function translationsOf(...fields: readonly string[]): {
	kind: 'record';
	holds: Holds<Translations>;
	isKey: (key: string) => boolean;
} {
	const keys = new Set(
		fields.flatMap((field) => translated.map((language) => noteKey(field, language)))
	);
	const isKey = (key: unknown): boolean => typeof key === 'string' && keys.has(key);
	const key = v.custom<string>(isKey, 'value_not_allowed');
	return { kind: 'record', holds: v.record(key, note, 'value_not_allowed'), isKey };
}

interface Translated {
	readonly translations?: Translations;
}

/**
 * State of one text of an object. A text without a note was written by people before notes were
 * kept, and counts as checked.
 */
export function textStateOf(
	object: object & Translated,
	field: string,
	language: TextLanguage
): TextState {
	const texts = (object as Readonly<Record<string, unknown>>)[field] as Texts | undefined;
	if (!texts?.[language]) return 'missing';
	const note = object.translations?.[noteKey(field, language)];
	if (language === baseLanguage || !note) return 'checked';
	if (note.source !== sourceMark(texts[baseLanguage] ?? '')) return 'outdated';
	return note.state;
}

/** Fields of a collection that hold a text per language. */
export const textFieldsOf = (specs: FieldSpecs): readonly string[] =>
	Object.keys(specs).filter((field) => specs[field]?.kind === 'texts');

/**
 * Notes that texts are due which were just written: by people, from the German that stands now.
 *
 * @param written texts by field, only what was written
 * @returns notes by key; `null` where a text was taken away
 */
export function notesDue(written: JsonObject, object: JsonObject): Record<string, Json> {
	const due: Record<string, Json> = {};
	for (const [field, texts] of Object.entries(written)) {
		if (!isJsonObject(texts)) continue;
		const held = object[field];
		const german = isJsonObject(held) ? held[baseLanguage] : undefined;
		for (const language of textLanguages) {
			if (language === baseLanguage || !Object.hasOwn(texts, language)) continue;
			const isThere = isJsonObject(held) && typeof held[language] === 'string';
			due[noteKey(field, language)] = isThere
				? { state: 'checked', source: sourceMark(typeof german === 'string' ? german : '') }
				: null;
		}
	}
	return due;
}

/** Notes for texts that came out of a machine, in the languages given. */
export function machineNotes(
	texts: Readonly<Record<string, Texts>>,
	languages: readonly TextLanguage[]
): Translations {
	const notes: Record<string, TranslationNote> = {};
	for (const [field, each] of Object.entries(texts))
		for (const language of languages)
			if (each[language])
				notes[noteKey(field, language)] = {
					state: 'machine',
					source: sourceMark(each[baseLanguage] ?? '')
				};
	return notes;
}
