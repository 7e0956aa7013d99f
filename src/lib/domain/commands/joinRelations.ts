import { readSet } from '#domain/history/patchDraft.ts';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import { confidences, confirmations } from '#domain/network/Relation.ts';
import { textFieldsOf } from '#domain/network/translations.ts';
import { relationFields } from '#domain/network/Relation.ts';
import { statementOf } from '#domain/network/rules/relationRule.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import { baseLanguage } from '#domain/shared/Texts.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { planFields } from './planFields.ts';
import type { Recorder } from './Recorder.ts';

/**
 * After ends have moved: a relation of somebody to themselves goes, and of two that state the same
 * one stays and takes along what the other knew.
 *
 * @param moved ids of relations whose ends have moved
 */
export function joinRelations(recorder: Recorder, moved: ReadonlySet<string>): Fault | null {
	const stated = new Map<string, AnyObject>();
	for (const relation of Object.values(recorder.draft.all('relations')))
		if (!moved.has(relation.id)) for (const key of statementOf(relation)) stated.set(key, relation);
	for (const id of [...moved].sort()) {
		const relation = recorder.draft.object('relations', id);
		if (!relation) continue;
		const [key = ''] = statementOf(relation);
		const held = stated.get(key);
		if (relation.from === relation.to) recorder.delete('relations', relation);
		else if (!held) stated.set(key, relation);
		else {
			const wrong = planFields(recorder, 'relations', held.id, joined(held, relation));
			if (wrong) return wrong;
			recorder.delete('relations', relation);
			stated.set(key, recorder.draft.object('relations', held.id) ?? held);
		}
	}
	return null;
}

type Told = Record<string, Json>;

/** What the relation that stays is told. Nothing internal becomes public on the way. */
function joined(held: AnyObject, other: AnyObject): Told {
	const note = [held.note, other.note, ...secretsOf(held, other)].filter(isFilled);
	const told: Told = { note: note.length > 0 ? [...new Set(note)].join('\n\n') : null };
	if (held.visibility === 'public' && other.visibility !== 'public') return told;
	const isOpening = held.visibility !== 'public' && other.visibility === 'public';
	const [first, second] = isOpening ? [other, null] : [held, other];
	for (const field of textFieldsOf(relationFields))
		told[field] = textsTogether(first[field], second?.[field], held[field]);
	return {
		...told,
		visibility: first.visibility ?? null,
		topics: [
			...new Set([...readSet(first, 'topics'), ...(second ? readSet(second, 'topics') : [])])
		],
		since: earliest(first.since, second?.since),
		until:
			second && (first.until === null || second.until === null)
				? null
				: latest(first.until, second?.until),
		strength: strongest(first.strength, second?.strength),
		evidenceSource: lines(first.evidenceSource, second?.evidenceSource),
		confidence: best([...confidences].reverse(), first.confidence, second?.confidence),
		confirmed: best(confirmations, first.confirmed, second?.confirmed),
		assuredDate: latest(first.assuredDate, second?.assuredDate),
		sourceId: first.sourceId ?? second?.sourceId ?? null
	};
}

const isFilled = (value: Json | undefined): value is string =>
	typeof value === 'string' && value !== '';

/** Where one of the two is internal, its proof goes into the internal note. */
function secretsOf(held: AnyObject, other: AnyObject): readonly string[] {
	if (held.visibility === other.visibility) return [];
	const secret = held.visibility === 'public' ? other : held;
	const evidence = isJsonObject(secret.evidence) ? secret.evidence[baseLanguage] : null;
	return [evidence, secret.evidenceSource].filter(isFilled);
}

function textsTogether(
	first: Json | undefined,
	second: Json | undefined,
	held: Json | undefined
): Json {
	const mine = isJsonObject(first) ? first : {};
	const theirs = isJsonObject(second) ? second : {};
	const texts: Told = { ...theirs, ...mine };
	for (const [language, text] of Object.entries(theirs))
		texts[language] = lines(mine[language], text);
	// What stood there and is not to stand there any more is taken away by name.
	for (const language of isJsonObject(held) ? Object.keys(held) : []) texts[language] ??= null;
	return texts;
}

function lines(one: Json | undefined, other: Json | undefined): Json {
	const filled = [one, other].filter(isFilled);
	const [first = '', second = ''] = filled;
	if (filled.length === 0) return null;
	return first.includes(second) ? first : second.includes(first) ? second : `${first}\n${second}`;
}

const sorted = (one: Json | undefined, other: Json | undefined): readonly string[] =>
	[one, other].filter(isFilled).toSorted();

const earliest = (one: Json | undefined, other: Json | undefined): Json =>
	sorted(one, other)[0] ?? null;
const latest = (one: Json | undefined, other: Json | undefined): Json =>
	sorted(one, other).at(-1) ?? null;

const strongest = (one: Json | undefined, other: Json | undefined): Json => {
	const known = [one, other].filter((each): each is number => typeof each === 'number');
	return known.length > 0 ? Math.max(...known) : null;
};

/** The later one in the order. */
const best = (order: readonly string[], one: Json | undefined, other: Json | undefined): Json =>
	[one, other]
		.filter(isFilled)
		.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
		.at(-1) ?? null;
