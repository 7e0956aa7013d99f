import { limits } from '#domain/network/fieldSchemas.ts';
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

/** What people note freely: two notes can stand together. */
const noteFields: ReadonlySet<string> = new Set(['note', 'stageNote', 'evidenceSource']);

const isBlank = (value: Json): boolean =>
	value === null ||
	(Array.isArray(value) && value.length === 0) ||
	(isJsonObject(value) && Object.keys(value).length === 0);

/** Whether the values of both can stand together: sets, texts, notes. */
export function canHoldBoth(field: MergedField): boolean {
	const kind = fieldsOf.organizations[field]?.kind;
	return kind === 'set' || kind === 'texts' || noteFields.has(field);
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

/** Texts by language and records by id: what is said under one key leaves the others alone. */
const isByKey = (field: MergedField): boolean =>
	['texts', 'record'].includes(fieldsOf.organizations[field]?.kind ?? '');

export type MergeChoices = { readonly [F in MergedField]?: MergeSide };

/** What stands where nobody chose: sets and notes of both, else what the one who stays says. */
export function usualSide(field: MergedField): MergeSide {
	const isJoined = fieldsOf.organizations[field]?.kind === 'set' || noteFields.has(field);
	return isJoined ? 'both' : 'keep';
}

/**
 * What one field holds after the merge. Without a choice, what `gone` says fills what `keep` leaves
 * open, language by language.
 */
export function mergedValue(
	field: MergedField,
	keep: Organization,
	gone: Organization,
	choices: MergeChoices
): Json {
	const mine = keep[field] as Json;
	const theirs = gone[field] as Json;
	const chosen = choices[field];
	if (field === 'alternateName' && chosen === undefined) return otherNames(keep, gone, choices);
	const side = chosen ?? usualSide(field);
	if (chosen === undefined && isBlank(mine)) return theirs;
	if (side === 'both' && canHoldBoth(field)) {
		const both = bothOf(mine, theirs);
		// The topic of one that is not the first of the other is a further one.
		return field === 'topics' && Array.isArray(both)
			? [
					...new Set([
						...(both as string[]),
						...(gone.primaryTopic === null ? [] : [gone.primaryTopic])
					])
				]
			: both;
	}
	if (side === 'gone') return theirs;
	const isFilledUp = chosen === undefined && isByKey(field);
	return isFilledUp && isJsonObject(mine) && isJsonObject(theirs) ? { ...theirs, ...mine } : mine;
}

/** Every name by which one of the two was known, but the one that stands. */
function otherNames(keep: Organization, gone: Organization, choices: MergeChoices): string | null {
	const name = choices.name === 'gone' ? gone.name : keep.name;
	const others = [keep.alternateName, keep.name, gone.name, gone.alternateName].filter(
		(each): each is string => each !== null && each !== name
	);
	const kept = [...new Set(others)].reduce((held, each) => {
		const longer = held === '' ? each : `${held}; ${each}`;
		return longer.length > limits.line ? held : longer;
	}, '');
	return kept || null;
}

/** Every field of the partner that two become, and the notes of the texts that came from `gone`. */
export function mergedFields(
	keep: Organization,
	gone: Organization,
	choices: MergeChoices
): JsonObject {
	const fields: Record<string, Json> = {};
	const notes: Record<string, Translations[string] | null> = {};
	for (const field of mergedFieldNames) {
		const value = mergedValue(field, keep, gone, choices);
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

const isDifferent = (field: MergedField, keep: Organization, gone: Organization): boolean => {
	const [mine, theirs] = [keep[field] as Json, gone[field] as Json];
	if (isBlank(mine) || isBlank(theirs) || isSameJson(mine, theirs)) return false;
	return !isByKey(field) || !isJsonObject(mine) || !isJsonObject(theirs)
		? true
		: Object.keys(theirs).some(
				(language) =>
					Object.hasOwn(mine, language) &&
					!isSameJson(mine[language] ?? null, theirs[language] ?? null)
			);
};

/** A day goes with the step that it is of: alone it would say something that never was. */
const leaders: Partial<Record<MergedField, MergedField>> = {
	stageDate: 'stage',
	nextStepDate: 'nextStep'
};

/** Choices of the leading fields hold for those that follow. */
export const withFollowers = (choices: MergeChoices): MergeChoices => ({
	...Object.fromEntries(
		Object.entries(leaders).flatMap(([field, leader]) =>
			choices[leader] ? [[field, choices[leader]] as const] : []
		)
	),
	...choices
});

/** Names are all kept, steps of both logs stand together, keys of lists that it came from stay as they are. */
const unasked: ReadonlySet<string> = new Set([
	'alternateName',
	'sourceId',
	'stageLog',
	...Object.keys(leaders)
]);

/**
 * Fields that differ, so that somebody has to choose: both say something, and not the same. Of texts
 * those that differ in a language which both have.
 */
export const differingFields = (keep: Organization, gone: Organization): readonly MergedField[] =>
	mergedFieldNames.filter((field) => !unasked.has(field) && isDifferent(field, keep, gone));

/** Fields of `keep` that `gone` fills without anybody choosing. */
export const filledFields = (
	keep: Organization,
	gone: Organization,
	choices: MergeChoices
): readonly MergedField[] => {
	const differing = new Set(differingFields(keep, gone));
	return mergedFieldNames.filter(
		(field) =>
			!differing.has(field) &&
			!differing.has(leaders[field] ?? field) &&
			!isSameJson(mergedValue(field, keep, gone, choices), keep[field] as Json)
	);
};
