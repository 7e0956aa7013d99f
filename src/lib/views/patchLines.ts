import type { FieldPatch, Patch } from '#domain/history/Change.ts';
import { splitPath } from '#domain/history/patchDraft.ts';
import { specOf } from '#domain/network/AnyObject.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { startOf } from '#domain/network/startOf.ts';
import { isId, type Id } from '#domain/shared/Id.ts';
import { isJsonObject, isSameJson, type Json, type JsonObject } from '#domain/shared/Json.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { openedThing } from './changeWords.ts';
import { knownFieldWord } from './fieldWord.ts';
import type { Opened } from './opened.ts';
import { textLanguageName } from './textLanguageName.ts';
import { calledName, kindWordOf, thingName, thingWord, type NameSource } from './thingName.ts';
import { valueWord } from './valueWord.ts';

/** One place of a change in words. */
export interface PatchLine {
	/** „Telefon“, „Beschreibung (Türkisch)“ */
	readonly label: string;
	/** Both values; null where the object was not there before or is not there after. */
	readonly before: string | null;
	readonly after: string | null;
	/** What joined and left a set. */
	readonly joined: readonly string[];
	readonly left: readonly string[];
	/** What can be restored on its own; empty where the whole object came or went. */
	readonly patches: readonly FieldPatch[];
}

/** Everything that a change did to one object. */
export interface ObjectLines {
	readonly collection: CollectionName;
	readonly id: Id;
	readonly what: string;
	readonly fate: 'added' | 'removed' | 'changed';
	readonly opens: Opened | null;
	readonly lines: readonly PatchLine[];
}

/** What somebody means to remove or to add stands before what changed with it. */
const fates = ['removed', 'added', 'changed'] as const;

/** Patches in words, object by object. */
export function patchLines(source: NameSource, patches: readonly Patch[]): readonly ObjectLines[] {
	const objects = new Map<string, Patch[]>();
	for (const patch of patches) {
		const key = `${patch.collection} ${patch.id}`;
		objects.set(key, [...(objects.get(key) ?? []), patch]);
	}
	const all = [...objects.values()].map((own) => linesOf(source, own));
	return all.toSorted((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate));
}

function linesOf(source: NameSource, patches: readonly Patch[]): ObjectLines {
	const [{ collection, id }] = patches as readonly [Patch];
	const gone = patches.find((patch) => patch.op === 'delete');
	const made = patches.find((patch) => patch.op === 'create');
	const whole = gone ?? made;
	const name = thingName(source, collection, id);
	const called = whole && !name ? calledName(source, { collection, called: whole.value }) : '';
	return {
		collection,
		id,
		what: called
			? m.shell_history_what({ kind: kindWordOf(collection), name: called })
			: thingWord(source, collection, id),
		fate: gone && !made ? 'removed' : made ? 'added' : 'changed',
		opens: openedThing(source, { collection, id }),
		lines: whole
			? wholeLines(source, collection, whole.value, whole.op === 'create')
			: fieldLines(source, patches as readonly FieldPatch[])
	};
}

function fieldLines(source: NameSource, patches: readonly FieldPatch[]): readonly PatchLine[] {
	// Which translation a text now lacks is noted beside the text: nobody set out to change that.
	const meant = patches.filter(({ path }) => !path.startsWith('translations.'));
	const places = new Map<string, FieldPatch[]>();
	for (const patch of meant.length > 0 ? meant : patches)
		places.set(patch.path, [...(places.get(patch.path) ?? []), patch]);
	return [...places.values()].map((own) => fieldLine(source, own));
}

function fieldLine(source: NameSource, patches: readonly FieldPatch[]): PatchLine {
	const [first] = patches as readonly [FieldPatch];
	const { collection, path } = first;
	const { field } = splitPath(path);
	const word = (value: Json): string => valueWord(source, collection, field, value);
	const members = (op: 'add' | 'remove'): readonly string[] =>
		patches.flatMap((patch) => (patch.op === op ? [word(patch.value)] : []));
	return {
		label: placeWord(source, collection, path),
		before: first.op === 'set' ? word(first.before) : null,
		after: first.op === 'set' ? word(first.after) : null,
		joined: members('add'),
		left: members('remove'),
		patches
	};
}

/** Fields that say nothing to people, or are told elsewhere. */
const unsaid: ReadonlySet<string> = new Set(['translations', 'sourceId', 'slots', 'positions']);

/** What an object had to say when it came or went: every field that somebody filled in. */
function wholeLines(
	source: NameSource,
	collection: CollectionName,
	value: JsonObject,
	isNew: boolean
): readonly PatchLine[] {
	return Object.entries(value).flatMap(([field, held]) => {
		const spec = specOf(collection, field);
		if (!spec || unsaid.has(field) || knownFieldWord(field) === null) return [];
		if (isSameJson(held, startOf(spec))) return [];
		const places: readonly (readonly [string, Json])[] =
			spec.kind === 'texts' && isJsonObject(held)
				? Object.entries(held).map(([language, text]) => [`${field}.${language}`, text] as const)
				: [[field, held]];
		return places.map(([path, each]): PatchLine => {
			const word = valueWord(source, collection, field, each);
			return {
				label: placeWord(source, collection, path),
				before: isNew ? null : word,
				after: isNew ? word : null,
				joined: [],
				left: [],
				patches: []
			};
		});
	});
}

/** „Telefon“, „Beschreibung (Türkisch)“, „Platz auf der Karte (Caritas)“. */
export function placeWord(source: NameSource, collection: CollectionName, path: string): string {
	const { field, key } = splitPath(path);
	const word = knownFieldWord(field) ?? m.history_other_field();
	if (key === null) return word;
	const language = textLanguages.find((each) => each === key.split('.').at(-1));
	const more = language
		? textLanguageName(language)
		: isId(key)
			? thingName(source, specOf(collection, field)?.refers ?? 'organizations', key)
			: '';
	return more ? `${word} (${more})` : word;
}
