import type { PublicOrganization } from '#domain/edition/PublicContent.ts';
import type { IndexItem, IndexLetter } from './GuideContents.ts';

/** German phone-book-like order: umlauts beside their base letter, digits by value. */
const german = new Intl.Collator('de', { sensitivity: 'variant', numeric: true });

/** A name as it is sorted: without opening quotes and other signs before the first letter. */
const sortKey = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');

/** Orders two names by German rules; equal names are told apart by `id`, so that bytes hold still. */
export const byGermanName = (
	a: { readonly name: string; readonly id: string },
	b: { readonly name: string; readonly id: string }
): number =>
	german.compare(sortKey(a.name), sortKey(b.name)) ||
	german.compare(a.name, b.name) ||
	(a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The letter under which an index lists a name: `Ö` under `O`, digits and other scripts under `#`. */
export function indexLetter(name: string): string {
	const first = sortKey(name).normalize('NFD').charAt(0).toUpperCase();
	return /^[A-Z]$/.test(first) ? first : '#';
}

/** A–Z of entries, with their other names pointing to them. */
export function alphabeticIndex(organizations: readonly PublicOrganization[]): IndexLetter[] {
	const items = organizations.flatMap(({ id, name, alternateName }): IndexItem[] => [
		{ id, name, see: null },
		...(alternateName && alternateName !== name ? [{ id, name: alternateName, see: name }] : [])
	]);
	const letters = new Map<string, IndexItem[]>();
	for (const item of items.toSorted(byGermanName)) {
		const letter = indexLetter(item.name);
		letters.set(letter, [...(letters.get(letter) ?? []), item]);
	}
	return [...letters]
		.map(([letter, found]) => ({ letter, items: found }))
		.toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
