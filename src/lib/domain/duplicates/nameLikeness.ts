import type { NameToken, TakenName } from './nameTokens.ts';
import { tokenLikeness } from './tokenLikeness.ts';

const sum = (tokens: Iterable<NameToken>): number => {
	let total = 0;
	for (const { weight } of tokens) total += weight;
	return total;
};

/** One name against the other: what of each is found in the other, and what is left over. */
interface Matched {
	readonly weight: number;
	readonly mine: Set<NameToken>;
	readonly yours: Set<NameToken>;
}

function match(mine: TakenName, yours: TakenName): Matched {
	const left = { mine: new Set(mine.tokens), yours: new Set(yours.tokens) };
	let weight = 0;
	const take = (a: Iterable<NameToken>, b: Iterable<NameToken>, share: number): void => {
		for (const token of a) if (left.mine.delete(token)) weight += token.weight * share;
		for (const token of b) if (left.yours.delete(token)) weight += token.weight * share;
	};
	for (const a of mine.tokens) {
		let best: { token: NameToken; likeness: number } | null = null;
		for (const token of left.yours) {
			const likeness =
				a.kind === 'number' ? Number(a.stem === token.stem) : tokenLikeness(a.stem, token.stem);
			if (likeness > (best?.likeness ?? 0)) best = { token, likeness };
		}
		if (best) take([a], [best.token], best.likeness);
	}
	for (const a of [...left.mine]) {
		const spelled = takenApart(a, left.yours, yours) ?? spelledOut(a, left.yours, yours.words);
		if (spelled) take([a], spelled, 0.9);
	}
	for (const b of [...left.yours]) {
		const spelled = takenApart(b, left.mine, mine) ?? spelledOut(b, left.mine, mine.words);
		if (spelled) take(spelled, [b], 0.9);
	}
	return { weight, ...left };
}

/** The two words that the other side writes as one. */
function takenApart(
	{ stem }: NameToken,
	others: ReadonlySet<NameToken>,
	{ joined }: TakenName
): readonly NameToken[] | null {
	if (!joined.includes(stem)) return null;
	return [...others].filter((token) => stem.includes(token.stem));
}

/** The words that an abbreviation is made of: „MBT“ of „Mobile Beratung Thüringen“. */
function spelledOut(
	{ stem }: NameToken,
	others: ReadonlySet<NameToken>,
	words: readonly string[]
): readonly NameToken[] | null {
	if (!/^[a-z]{2,6}$/u.test(stem)) return null;
	const initials = words.map((word) => word[0]).join('');
	const from = initials.indexOf(stem);
	if (from < 0) return null;
	const meant = words.slice(from, from + stem.length);
	const tokens = [...others].filter((token) => meant.some((word) => word.startsWith(token.stem)));
	// Two letters are two initials soon: then the rest of the name must have nothing more to say.
	const isShort = stem.length < 3;
	return tokens.length > (isShort ? 1 : 0) && (!isShort || tokens.length === others.size)
		? tokens
		: null;
}

const has = (tokens: Iterable<NameToken>, kind: NameToken['kind']): boolean => {
	for (const token of tokens) if (token.kind === kind) return true;
	return false;
};

/**
 * How alike two names are, from 0 to 1. A name that is all in the other counts for more; what each
 * says that the other does not, for less; two towns, two numbers, or a town and its county are two
 * offices, however much else is the same.
 */
export function nameLikeness(mine: TakenName, yours: TakenName): number {
	const all = sum(mine.tokens) + sum(yours.tokens);
	if (all === 0) return 0;
	const { weight, mine: left, yours: right } = match(mine, yours);
	const dice = weight / all;
	const agreed = mine.tokens.filter((token) => !left.has(token));
	if (!has(agreed, 'word')) return dice * (left.size + right.size === 0 ? 1 : 0.7);
	const isTwo =
		(has(left, 'place') && has(right, 'place')) ||
		(has(left, 'number') && has(right, 'number')) ||
		mine.isCounty !== yours.isCounty;
	if (isTwo) return dice * 0.5;
	if (left.size === 0 || right.size === 0) return 0.5 + dice / 2;
	const smaller = Math.min(sum(mine.tokens), sum(yours.tokens));
	return Math.max(0, dice - (0.5 * Math.min(sum(left), sum(right))) / smaller);
}
