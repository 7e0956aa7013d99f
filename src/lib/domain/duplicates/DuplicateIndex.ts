import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { placesAmong, type IsPlace, type TakenName } from './nameTokens.ts';
import { tokenLikeness } from './tokenLikeness.ts';
import { traitsOf, contactReasons, type ContactReason, type Traits } from './traitsOf.ts';

/** So many partners share a word at most for it to bring them together; „Beratung“ would all. */
const mostByWord = 60;
/** Partners at one switchboard or host: more than this are a town hall, not doubles. */
const mostByKey = 40;

/**
 * Partners by what they could be recognised by, so that one is compared with the few that have a
 * word, an abbreviation or a number in common with it, and not with thousands.
 */
export class DuplicateIndex {
	readonly isPlace: IsPlace;
	readonly traits = new Map<Id, Traits>();
	readonly #byWord = new Map<string, Id[]>();
	readonly #byComposed = new Map<string, Id[]>();
	readonly #byKey = new Map<string, Id[]>();
	/** Words by first letter and length: where one looks for slips of the pen. */
	readonly #vocabulary = new Map<string, string[]>();
	readonly #neighbours = new Map<string, readonly string[]>();

	constructor(organizations: Network['organizations']) {
		const all = Object.values(organizations);
		this.isPlace = placesAmong(all.flatMap(({ city }) => city ?? []));
		for (const organization of all)
			this.#add(organization.id, traitsOf(organization, this.isPlace));
	}

	/** How many partners have this number, host or address. */
	readonly holders = (reason: ContactReason, key: string): number =>
		this.#byKey.get(`${reason} ${key}`)?.length ?? 0;

	/** Whoever may be the same; the comparison itself is somebody else's. */
	near(traits: Traits): ReadonlySet<Id> {
		const found = new Set<Id>();
		const take = (ids: readonly Id[] | undefined, most: number): void => {
			if (ids && ids.length <= most) for (const id of ids) found.add(id);
		};
		for (const reason of contactReasons)
			take(this.#byKey.get(`${reason} ${traits.keys[reason] ?? ''}`), mostByKey);
		for (const name of traits.names) {
			const { tokens } = name;
			for (const { stem, kind } of tokens) {
				if (kind !== 'word') continue;
				take(this.#byComposed.get(stem), mostByWord);
				for (const word of this.#wordsLike(stem)) take(this.#byWord.get(word), mostByWord);
			}
			for (const word of composedOf(name)) take(this.#byWord.get(word), mostByWord);
			if (tokens.every(({ kind }) => kind !== 'word'))
				for (const { stem } of tokens) take(this.#byWord.get(stem), mostByWord);
		}
		return found;
	}

	#add(id: Id, traits: Traits): void {
		this.traits.set(id, traits);
		for (const reason of contactReasons)
			if (traits.keys[reason] !== null) push(this.#byKey, `${reason} ${traits.keys[reason]}`, id);
		for (const name of traits.names) {
			for (const { stem } of name.tokens) {
				if (!this.#byWord.has(stem)) push(this.#vocabulary, drawerOf(stem, 0), stem);
				push(this.#byWord, stem, id);
			}
			for (const word of composedOf(name)) push(this.#byComposed, word, id);
		}
	}

	#wordsLike(stem: string): readonly string[] {
		const known = this.#neighbours.get(stem);
		if (known) return known;
		const near = [-2, -1, 0, 1, 2]
			.flatMap((step) => this.#vocabulary.get(drawerOf(stem, step)) ?? [])
			.filter((word) => tokenLikeness(stem, word) > 0);
		this.#neighbours.set(stem, near);
		return near;
	}
}

const drawerOf = (stem: string, step: number): string => `${stem[0]} ${stem.length + step}`;

/** What others may write for neighbouring words: as one word, or by their initials. */
function composedOf({ words, joined }: TakenName): readonly string[] {
	const initials = words.map((word) => word[0]).join('');
	const found: string[] = [...joined, ...(initials.length === 2 ? [initials] : [])];
	for (let length = 3; length <= Math.min(6, initials.length); length++)
		for (let from = 0; from + length <= initials.length; from++)
			found.push(initials.slice(from, from + length));
	return found;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
	const held = map.get(key);
	if (!held) map.set(key, [value]);
	else if (held.at(-1) !== value) held.push(value);
}

const made = new WeakMap<object, DuplicateIndex>();

/** The index of a network's partners; made once as long as no partner changes. */
export function duplicateIndexOf({ organizations }: Network): DuplicateIndex {
	const known = made.get(organizations);
	if (known) return known;
	const index = new DuplicateIndex(organizations);
	made.set(organizations, index);
	return index;
}
