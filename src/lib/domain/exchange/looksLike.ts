import type { TopicNames } from './topicNames.ts';

/** What a cell looks like, whatever stands above it. */
export type CellLook =
	'email' | 'website' | 'postcode' | 'phone' | 'topic' | 'street' | 'place' | 'text';

const patterns: readonly (readonly [CellLook, RegExp])[] = [
	['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
	['website', /^(https?:\/\/|www\.)\S+$/i],
	['postcode', /^\d{5}$/],
	['place', /^(D-)?\d{5}\s+\p{L}/u],
	// A number with at least six digits and nothing but what people write between them.
	['phone', /^(?=(?:\D*\d){6})(Tel\.?:?\s*)?[+(]?[\d\s()/.+–-]+$/i],
	['street', /(stra(ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|markt|damm)\s*\d+\s*[a-z]?\b/i]
];

const longestLook = 300;

/** Null for an empty cell. */
export function looksLike(cell: string, topics: TopicNames): CellLook | null {
	// Addresses and numbers are short; on a long text the patterns would take ages.
	const text = cell.slice(0, longestLook).trim();
	if (text === '') return null;
	const look = patterns.find(([, pattern]) => pattern.test(text))?.[0];
	return look ?? (topics.find(text) === null ? 'text' : 'topic');
}
