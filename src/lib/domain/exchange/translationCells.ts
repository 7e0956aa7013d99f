import type { FieldSpecs } from '#domain/network/fieldKinds.ts';
import {
	isNoteKey,
	noteKey,
	textFieldsOf,
	textStateOf,
	type TranslationNote,
	type Translations,
	type TranslationState
} from '#domain/network/translations.ts';
import { isDay } from '#domain/shared/Day.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { sourceMark } from '#domain/shared/sourceMark.ts';
import { baseLanguage, textLanguages } from '#domain/shared/Texts.ts';
import { foldWord } from './foldWord.ts';
import type { ReasonCode } from './ImportPlan.ts';

/**
 * How a table says what is known of its translations, in one cell per row:
 * `tr: maschinell` for all Turkish texts of the row, `description.tr: geprüft` for one,
 * `description.de-simple: geprüft, Prüfgruppe Musterstadt, 2026-11-03` with who and when, and
 * `description.tr: geprüft älter` where the German text has changed since.
 */
const words: Readonly<Record<TranslationState, string>> = {
	machine: 'maschinell',
	checked: 'geprüft'
};
const older = 'älter';
const states = new Map<string, TranslationState>([
	['maschinell', 'machine'],
	['machine', 'machine'],
	[foldWord('geprüft'), 'checked'],
	['checked', 'checked']
]);

/** Stands for the mark of the German text until the whole row is known. */
const markToCome = 'current';

/**
 * Reads a cell; German sources are settled by `settleNotes` once the whole row is known.
 *
 * @param fields those that hold texts: a language alone speaks for all of them
 */
export function readTranslations(
	cell: string,
	fields: readonly string[]
): Result<Json, ReasonCode> {
	const notes: Record<string, Json> = {};
	for (const entry of cell.split(/[|\n]/).map((each) => each.trim())) {
		if (entry === '') continue;
		const colon = entry.indexOf(':');
		const scope = entry.slice(0, Math.max(colon, 0)).trim();
		const language = textLanguages.find((each) => each === scope);
		const note = readNote(entry.slice(colon + 1));
		if (!note || (!language && !isNoteKey(scope))) return err('word_unknown');
		const keys = language ? fields.map((field) => noteKey(field, language)) : [scope];
		for (const key of keys) notes[key] = note;
	}
	return ok(notes);
}

function readNote(said: string): JsonObject | null {
	const [first = '', ...more] = said.split(',').map((part) => part.trim());
	const [word = '', age] = first.split(/\s+/);
	const state = states.get(foldWord(word));
	if (!state) return null;
	const on = isDay(more.at(-1)) ? more.pop() : undefined;
	const by = more.join(', ');
	return {
		state,
		source: age && foldWord(age) === foldWord(older) ? '' : markToCome,
		...(by ? { by } : {}),
		...(on ? { on } : {})
	};
}

/**
 * The values of a row with its notes in their final form: one per text, each with the mark of the
 * German text that will stand beside it.
 *
 * @param held the object that the row changes; empty for a new one
 */
export function settleNotes(values: JsonObject, held: object): JsonObject {
	if (!isJsonObject(values['translations'])) return values;
	const before = held as JsonObject;
	const textOf = (field: string, language: string): Json | undefined =>
		memberOf(values[field], language) ?? memberOf(before[field], language);
	const notes: Record<string, Json> = {};
	for (const [key, note] of Object.entries(values['translations'])) {
		const [field = '', language = ''] = key.split(/\.(.*)/s);
		const german = textOf(field, baseLanguage);
		if (textOf(field, language) === undefined || !isJsonObject(note)) continue;
		const source = note['source'] === markToCome ? sourceMark(String(german ?? '')) : '';
		notes[key] = { ...note, source };
	}
	return { ...values, translations: notes };
}

const memberOf = (value: Json | undefined, key: string): Json | undefined =>
	isJsonObject(value) ? value[key] : undefined;

/** The cell of an object: every note that says more than „written by people for this text“. */
export function writeTranslations(specs: FieldSpecs, object: JsonObject): string {
	const notes = (object['translations'] ?? {}) as unknown as Translations;
	return textFieldsOf(specs)
		.flatMap((field) =>
			textLanguages.map((language) => {
				const key = noteKey(field, language);
				const state = textStateOf(object, field, language);
				return notes[key] && state !== 'missing'
					? entry(key, notes[key], state === 'outdated')
					: '';
			})
		)
		.filter((each) => each !== '')
		.join(' | ');
}

function entry(key: string, note: TranslationNote, isOlder: boolean): string {
	if (note.state === 'checked' && !isOlder && !note.by && !note.on) return '';
	const by = note.by?.replaceAll('|', '/');
	const word = isOlder ? `${words[note.state]} ${older}` : words[note.state];
	return `${key}: ${[word, by, note.on].filter(Boolean).join(', ')}`;
}
