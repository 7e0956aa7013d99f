import { isDay } from '#domain/shared/Day.ts';
import type { Day } from '#domain/shared/Id.ts';
import type { Hours, HoursException, TimeSpan } from './Hours.ts';
import { closedWords } from './hoursWords.ts';
import { readSpan } from './readTime.ts';

const date = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`;
const exceptionPattern = new RegExp(
	String.raw`^(?:(?:außer|ausser|except)\s+)?(${date})(?:\s*(?:-|–|bis|to)\s*(${date}))?\s*:?\s*([^()]+?)\s*(?:\((.*)\))?$`,
	'iu'
);
const validityPattern = new RegExp(
	String.raw`^(?:gültig|gueltig|gilt|valid)\s+(?:(?:ab|from)\s+(${date}))?\s*(?:(?:bis|until)\s+(${date}))?$`,
	'iu'
);

/** „24.12.2026–1.1.2027 geschlossen (Betriebsferien)“ */
export function readException(part: string): HoursException | null {
	const [, first = '', last, times = '', reason = ''] = exceptionPattern.exec(part) ?? [];
	const from = readDay(first);
	const until = last === undefined ? from : readDay(last);
	const spans = readSpans(times);
	if (from === null || until === null || spans === null) return null;
	return { from, until, spans, reason: reason.trim() === '' ? {} : { de: reason.trim() } };
}

/** „gültig ab 1.9.2026 bis 31.8.2027“ */
export function readValidity(part: string): Pick<Hours, 'validFrom' | 'validTo'> | null {
	const match = validityPattern.exec(part);
	if (!match?.[1] && !match?.[2]) return null;
	const validFrom = match[1] === undefined ? null : readDay(match[1]);
	const validTo = match[2] === undefined ? null : readDay(match[2]);
	const isWhole = (match[1] === undefined) === (validFrom === null);
	return isWhole && (match[2] === undefined) === (validTo === null) ? { validFrom, validTo } : null;
}

/** A day as it is typed here or kept; null if the calendar has none. */
export function readDay(text: string): Day | null {
	const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
	const [, day = '', month = '', year = ''] = match ?? [];
	const iso = match ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
	return isDay(iso) ? iso : null;
}

/** Spans of an exception; none means closed. */
function readSpans(times: string): readonly TimeSpan[] | null {
	if (closedWords.has(times.toLowerCase())) return [];
	const spans = times.split(/,|\/|\bund\b|\band\b/u).map(readSpan);
	return spans.every((span) => span !== null) ? spans : null;
}
