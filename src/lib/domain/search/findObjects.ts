import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { haystackOf, rankOf, wordsIn } from './foldText.ts';
import { passageOf, type Piece } from './passageOf.ts';
import {
	searchedKinds,
	searchedNames,
	searchedTexts,
	type SearchedKind,
	type SearchedText
} from './searchedTexts.ts';

/** Something that was found, and where it says so. */
export interface FoundObject {
	readonly kind: SearchedKind;
	readonly id: Id;
	/** Field of the passage; null if the name says it all. */
	readonly field: string | null;
	readonly language: string | null;
	readonly passage: readonly Piece[];
}

export interface FoundKind {
	readonly kind: SearchedKind;
	readonly total: number;
	readonly objects: readonly FoundObject[];
}

/** Everything written in an object, folded; personal values by the object that refers to them. */
const folded = new WeakMap<object, { readonly values: object; readonly haystack: string }>();

function haystack(network: Network, kind: SearchedKind, id: Id, object: object): string {
	const known = folded.get(object);
	if (known && (kind !== 'contacts' || known.values === network.personalValues))
		return known.haystack;
	const made = haystackOf(searchedTexts(network, kind, id).map(({ text }) => text));
	folded.set(object, { values: network.personalValues, haystack: made });
	return made;
}

/** Partners by whose name an object is found, too: „caritas deutschkurs“. */
function ownersOf(network: Network, kind: SearchedKind, id: Id): readonly Id[] {
	if (kind === 'services' || kind === 'contacts' || kind === 'locations')
		return [network[kind][id]?.organization ?? ''];
	if (kind !== 'relations') return [];
	const relation = network.relations[id];
	return relation ? [relation.from, relation.to] : [];
}

/**
 * Every object in which all words stand, by kind: those first that are called so. An owner's name
 * may lend words, but one at least must be the object's own.
 *
 * @param limit how many of a kind at most
 */
export function findObjects(network: Network, query: string, limit: number): readonly FoundKind[] {
	const words = wordsIn(query);
	if (words.length === 0) return [];
	return searchedKinds.flatMap((kind) => {
		const found: { id: Id; rank: number }[] = [];
		for (const [id, object] of Object.entries(network[kind])) {
			const own = haystack(network, kind, id, object);
			if (!words.some((word) => own.includes(word))) continue;
			if (rankOf(own, words) === null) {
				const lent = ownersOf(network, kind, id).flatMap((owner) =>
					searchedNames(network, 'organizations', owner)
				);
				if (rankOf(own + haystackOf(lent), words) === null) continue;
			}
			found.push({ id, rank: rankOf(haystackOf(searchedNames(network, kind, id)), words) ?? 3 });
		}
		found.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
		const objects = found.slice(0, limit).map(({ id }) => foundObject(network, kind, id, words));
		return found.length > 0 ? [{ kind, total: found.length, objects }] : [];
	});
}

function foundObject(
	network: Network,
	kind: SearchedKind,
	id: Id,
	words: readonly string[]
): FoundObject {
	const names = searchedNames(network, kind, id);
	const said = bestOf(searchedTexts(network, kind, id), words);
	const inName = said !== null && names.includes(said.text);
	return said === null || inName
		? { kind, id, field: null, language: null, passage: [] }
		: {
				kind,
				id,
				field: said.field,
				language: said.language,
				passage: passageOf(said.text, words)
			};
}

/** The text that has most of the words; of several the first. */
function bestOf(texts: readonly SearchedText[], words: readonly string[]): SearchedText | null {
	let best: { text: SearchedText; hits: number } | null = null;
	for (const text of texts) {
		const hay = haystackOf([text.text]);
		const hits = words.filter((word) => hay.includes(word)).length;
		if (hits > (best?.hits ?? 0)) best = { text, hits };
	}
	return best?.text ?? null;
}
