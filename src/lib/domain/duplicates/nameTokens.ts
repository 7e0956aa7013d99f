import { foldText } from '#domain/search/foldText.ts';
import {
	circleWord,
	countyWord,
	genericWords,
	largePlaces,
	legalForms,
	phrases,
	stopWords,
	tails,
	wholeCompounds
} from './nameWords.ts';

export type TokenKind = 'word' | 'generic' | 'place' | 'number';

/** A word of a name as it is compared. */
export interface NameToken {
	readonly stem: string;
	readonly kind: TokenKind;
	readonly weight: number;
}

/** A name taken apart. */
export interface TakenName {
	readonly tokens: readonly NameToken[];
	/** All words as written, without legal form: what an abbreviation may be made of. */
	readonly words: readonly string[];
	/** Neighbouring words as one: „Job-Center“ is „Jobcenter“. */
	readonly joined: readonly string[];
	/** It speaks of the county, not of the town of the same name. */
	readonly isCounty: boolean;
}

const weights: Readonly<Record<TokenKind, number>> = {
	word: 1,
	generic: 0.35,
	place: 0.5,
	number: 0.5
};

/** Says of a folded word whether it is a place: `weimar`, `weimarer`. */
export type IsPlace = (stem: string) => boolean;

const spaced = (text: string): string => ` ${text} `;

/** What stands for the same is written the same; legal forms fall away. */
function settled(name: string): string {
	let text = spaced(foldText(name));
	for (const form of legalForms) text = text.replaceAll(spaced(form), ' ');
	for (const [phrase, meant] of phrases) text = text.replaceAll(spaced(phrase), spaced(meant));
	return text.trim();
}

/** A word without its ending, so that „Weimarer“ meets „Weimar“ and „Vereine“ meet „Verein“. */
export function stemOf(word: string): string {
	if (word.length < 5 || wholeCompounds.has(word)) return word;
	const stem = word.replace(/(?:innen|ern|er|en|em|es|e|n|s)$/u, '');
	return stem.length >= 4 ? stem : word;
}

/** The s that links two parts: „migrationsberatung·s·stelle“. */
const unlinked = (head: string): string =>
	head.replace(/(?<=ung|ion|heit|keit|schaft|taet)s$/u, '');

/** „caritasverband“ → `caritas`, `verband`; the s between the parts is no letter of either. */
function partsOf(word: string): readonly string[] {
	if (wholeCompounds.has(word)) return [word];
	const tail = tails.find((each) => word.endsWith(each) && word.length - each.length >= 4);
	return tail === undefined ? [word] : [...partsOf(unlinked(word.slice(0, -tail.length))), tail];
}

function kindOf(stem: string, isPlace: IsPlace): TokenKind {
	if (/^\d+$/u.test(stem) || /^(?:i{1,3}|iv)$/u.test(stem)) return 'number';
	if (isPlace(stem)) return 'place';
	return genericWords.has(stem) ? 'generic' : 'word';
}

/** Words of a name with what each is worth; every word once. */
export function takeApart(name: string, isPlace: IsPlace): TakenName {
	const words = settled(name).split(' ').filter(Boolean);
	const isCounty =
		words.some((word) => countyWord.test(word) && !circleWord.test(word)) ||
		/\w{3}er land(?: |$)/u.test(words.join(' '));
	const stems = new Set(
		words
			.filter((word) => !stopWords.has(word))
			.flatMap(partsOf)
			.map(stemOf)
	);
	const tokens = [...stems].map((stem): NameToken => {
		const kind = kindOf(stem, isPlace);
		return { stem, kind, weight: weights[kind] };
	});
	return {
		tokens,
		words: words.filter((word) => !stopWords.has(word)),
		joined: words.slice(1).map((word, index) => stemOf(`${words[index]}${word}`)),
		isCounty
	};
}

const known = new Set(largePlaces.map(stemOf));

/** Places that everybody knows, and those in which the partners are. */
export function placesAmong(cities: Iterable<string>): IsPlace {
	const here = new Set<string>();
	for (const city of cities)
		for (const word of foldText(city).split(' '))
			if (word.length >= 3 && !stopWords.has(word)) here.add(stemOf(word));
	return (stem) => known.has(stem) || here.has(stem);
}
