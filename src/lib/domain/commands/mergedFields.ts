import { fieldsOf } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { noteKey, type Translations } from '#domain/network/translations.ts';
import { isJsonObject, isSameJson, type Json, type JsonObject } from '#domain/shared/Json.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import type { MergeSide } from './Command.ts';

/** Fields that are chosen between; notes of translations follow their texts. */
export type MergedField = Exclude<keyof Organization, 'id' | 'translations'>;

const isMergedField = (field: string): field is MergedField => field !== 'translations';

export const mergedFieldNames: readonly MergedField[] = Object.keys(fieldsOf.organizations).filter(
	isMergedField
);

/** Texts of one line's worth or more that people write freely: two of them can stand together. */
const writtenFields: ReadonlySet<string> = new Set(['note', 'stageNote', 'evidenceSource']);

const isBlank = (value: Json): boolean =>
	value === null ||
	(Array.isArray(value) && value.length === 0) ||
	(isJsonObject(value) && Object.keys(value).length === 0);

/** Whether the values of both can stand together: sets, texts, notes. */
export function canHoldBoth(field: MergedField): boolean {
	const kind = fieldsOf.organizations[field]?.kind;
	return kind === 'set' || kind === 'texts' || writtenFields.has(field);
}

/** The same words are written once. */
const together = (one: string, other: string): string =>
	one.includes(other) ? one : other.includes(one) ? other : `${one}\n\n${other}`;

function bothOf(one: Json, other: Json): Json {
	if (Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])] as Json;
	if (isJsonObject(one) && isJsonObject(other)) {
		const texts: Record<string, Json> = { ...other, ...one };
		for (const [language, text] of Object.entries(other)) {
			const held = one[language];
			if (typeof held === 'string' && typeof text === 'string')
				texts[language] = together(held, text);
		}
		return texts;
	}
	return typeof one === 'string' && typeof other === 'string' ? together(one, other) : one;
}

/**
 * What one field holds after the merge. Without a choice: what `keep` says; where it says nothing,
 * and in languages in which it says nothing, what `gone` says.
 */
export function mergedValue(
	field: MergedField,
	keep: Organization,
	gone: Organization,
	side: MergeSide | undefined
): Json {
	const mine = keep[field] as Json;
	const theirs = gone[field] as Json;
	if (side === 'gone') return theirs;
	if (side === 'both') return canHoldBoth(field) ? bothOf(mine, theirs) : mine;
	if (side === 'keep') return mine;
	if (field === 'alternateName' && mine === null)
		return theirs ?? (gone.name === keep.name ? null : gone.name);
	if (isBlank(mine)) return theirs;
	return isJsonObject(mine) && isJsonObject(theirs) ? { ...theirs, ...mine } : mine;
}

/** Every field of the partner that two become, and the notes of the texts that came from `gone`. */
export function mergedFields(
	keep: Organization,
	gone: Organization,
	choices: { readonly [F in MergedField]?: MergeSide }
): JsonObject {
	const fields: Record<string, Json> = {};
	const notes: Record<string, Translations[string] | null> = {};
	for (const field of mergedFieldNames) {
		const value = mergedValue(field, keep, gone, choices[field]);
		if (fieldsOf.organizations[field]?.kind !== 'texts') {
			fields[field] = value;
			continue;
		}
		const texts = isJsonObject(value) ? value : {};
		fields[field] = Object.fromEntries(
			textLanguages.map((language) => [language, texts[language] ?? null])
		);
		for (const language of textLanguages) {
			const key = noteKey(field, language);
			const theirs = (gone[field] as JsonObject)[language] ?? null;
			const isTheirs =
				theirs !== null &&
				isSameJson(texts[language] ?? null, theirs) &&
				!isSameJson((keep[field] as JsonObject)[language] ?? null, theirs);
			if (isTheirs && gone.translations[key]) notes[key] = gone.translations[key];
		}
	}
	return { ...fields, translations: notes };
}

/**
 * Fields that differ, so that somebody has to choose: both say something, and not the same. Of texts
 * those that differ in a language which both have.
 */
export const differingFields = (keep: Organization, gone: Organization): readonly MergedField[] =>
	mergedFieldNames.filter((field) => {
		const [mine, theirs] = [keep[field] as Json, gone[field] as Json];
		if (isBlank(mine) || isBlank(theirs) || isSameJson(mine, theirs)) return false;
		if (isJsonObject(mine) && isJsonObject(theirs))
			return Object.keys(theirs).some(
				(language) => Object.hasOwn(mine, language) && mine[language] !== theirs[language]
			);
		return true;
	});
