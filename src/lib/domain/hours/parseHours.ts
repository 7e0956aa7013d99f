import { err, ok, type Result } from '#domain/shared/Result.ts';
import { noHours, weekdays, type Hours, type TimeSpan, type Weekday } from './Hours.ts';
import { appointmentWord, closedWords, dayByWord, everyDayWords, phrases } from './hoursWords.ts';
import { readException, readValidity } from './parseSpecialDays.ts';
import { readSpan } from './readTime.ts';

/** What of a typed timetable was not understood; nothing of it is taken then. */
export interface NotUnderstood {
	readonly rest: string;
}

interface Reading {
	readonly days: Map<Weekday, { spans: TimeSpan[]; byAppointment: boolean }>;
	byAppointment: boolean;
}

/** Days that were named last, and whether times have followed them. */
interface Group {
	readonly days: Weekday[];
	hasTimes: boolean;
}

/**
 * Understands times as officers type them: „Mo–Do 9–12 und 14–16, Fr 9–12 Uhr; Mi nach
 * Vereinbarung“, in a part of its own „außer 24.12.2026–1.1.2027 geschlossen (Betriebsferien)“ or
 * „gültig ab 1.9.2026“. All or nothing: half a timetable would be a wrong one.
 */
export function parseHours(text: string): Result<Hours, NotUnderstood> {
	const reading: Reading = { days: new Map(), byAppointment: false };
	let hours = noHours;
	for (const part of text.split(/[;\n]/).map((each) => each.trim())) {
		if (part === '') continue;
		const exception = readException(part);
		const validity = exception ? null : readValidity(part);
		if (exception) hours = { ...hours, exceptions: [...hours.exceptions, exception] };
		else if (validity) hours = { ...hours, ...validity };
		else {
			const rest = readRegular(part, reading);
			if (rest !== null) return err({ rest });
		}
	}
	const regular = weekdays.flatMap((day) => {
		const said = reading.days.get(day);
		return said && (said.spans.length > 0 || said.byAppointment)
			? [{ day, ...said, note: {} }]
			: [];
	});
	return ok({ ...hours, regular, byAppointment: reading.byAppointment });
}

const folded = (text: string): string =>
	phrases.reduce(
		(said, [pattern, meaning]) => said.replace(pattern, meaning),
		` ${text.toLowerCase()} `
	);

/** A word, a span of times, or a sign. */
const tokens =
	/\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|h)?\s*-\s*\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|h)?(?![\d:])|[a-zäöüß]+\.?|[-,/]|:|\S+/gu;

/** Reads days and times into `reading`; gives back what it does not understand. */
function readRegular(part: string, reading: Reading): string | null {
	let group: Group = { days: [], hasTimes: false };
	let isRange = false;
	for (const token of folded(part).match(tokens) ?? []) {
		const word = token.replace(/\.$/, '');
		const day = dayByWord.get(word);
		const span = day ? null : readSpan(token);
		if (day || everyDayWords.has(word)) {
			if (group.hasTimes) group = { days: [], hasTimes: false };
			const named = day ? (isRange ? daysTo(group.days.at(-1), day) : [day]) : weekdays;
			if (named === null) return token;
			group.days.push(...named);
			isRange = false;
			continue;
		}
		if (isRange) return token;
		if (token === '-' && group.days.length > 0 && !group.hasTimes) isRange = true;
		else if (token === ',' || token === '/' || token === ':') continue;
		else if (word === appointmentWord && (group.days.length === 0 || group.hasTimes))
			reading.byAppointment = true;
		else if (group.days.length > 0 && (span || word === appointmentWord || closedWords.has(word))) {
			for (const each of group.days)
				if (closedWords.has(word)) reading.days.delete(each);
				else note(reading, each, span, word === appointmentWord);
			group.hasTimes = true;
		} else return token;
	}
	return isRange || (group.days.length > 0 && !group.hasTimes) ? part : null;
}

function note(reading: Reading, day: Weekday, span: TimeSpan | null, byAppointment: boolean): void {
	const said = reading.days.get(day) ?? { spans: [], byAppointment: false };
	if (span) said.spans.push(span);
	said.byAppointment ||= byAppointment;
	reading.days.set(day, said);
}

/** The days after the first one up to the last; null if there is no way forward. */
function daysTo(first: Weekday | undefined, last: Weekday): readonly Weekday[] | null {
	if (first === undefined || weekdays.indexOf(first) >= weekdays.indexOf(last)) return null;
	return weekdays.slice(weekdays.indexOf(first) + 1, weekdays.indexOf(last) + 1);
}
