import {
	weekdays,
	type DayHours,
	type Hours,
	type HoursException,
	type TimeSpan,
	type Weekday
} from '#domain/hours/Hours.ts';
import { dayRuns, type DayRun } from '#domain/hours/writeHours.ts';
import type { Day } from '#domain/shared/Id.ts';
import { isSameJson, type Json } from '#domain/shared/Json.ts';
import { textFor, type TextLanguage, type Texts } from '#domain/shared/Texts.ts';
import { dayIn } from './days.ts';
import { m } from './generated/messages.js';
import { formatOf, type Locale } from './locales.ts';

/** One line of a timetable as it is printed: „Mo–Do“ and „9:00–12:00 und 14:00–16:00 Uhr“. */
export interface HoursLine {
	/** Empty where the line is about no day in particular. */
	readonly days: string;
	readonly times: string;
	/** What somebody wrote about it, in the language it really is in. */
	readonly note: { readonly text: string; readonly language: TextLanguage } | null;
}

/**
 * A timetable as page, print and form show it alike: the same lines everywhere, so that what an
 * officer sees while typing is what a reader will read.
 *
 * @param on leaves out exceptions that are over by then
 */
export function hoursLines(hours: Hours, locale: Locale, on?: Day): readonly HoursLine[] {
	const { regular, byAppointment, exceptions } = hours;
	const coming = exceptions.filter(({ until }) => on === undefined || until >= on);
	return [
		...sameTimes(regular).map((runs) => regularLine(runs, locale)),
		...(byAppointment ? [lineOf('', appointments(regular.length > 0, locale))] : []),
		...noteLine(hours.note, locale),
		...coming.map((exception) => exceptionLine(exception, locale)),
		...validityLine(hours, locale)
	];
}

/** A line as one text. */
export const hoursText = ({ days, times, note }: HoursLine): string =>
	[days, times, note ? (times ? `(${note.text})` : note.text) : ''].filter(Boolean).join(' ');

const lineOf = (
	days: string,
	times: string,
	note: Texts = {},
	locale: Locale = 'de'
): HoursLine => ({
	days,
	times,
	note: textFor(note, locale)
});

const noteLine = (note: Texts, locale: Locale): readonly HoursLine[] =>
	Object.keys(note).length > 0 ? [lineOf('', '', note, locale)] : [];

const appointments = (isBeside: boolean, locale: Locale): string =>
	isBeside
		? m.public_hours_also_appointment({}, { locale })
		: m.public_hours_appointment({}, { locale });

/** Runs of days that say the same, wherever in the week: „Mo, Mi, Fr“. */
function sameTimes(regular: readonly DayHours[]): readonly (readonly DayRun[])[] {
	const groups: DayRun[][] = [];
	for (const run of dayRuns(regular)) {
		const group = groups.find(([first]) => first && isSame(first.first, run.first));
		if (group) group.push(run);
		else groups.push([run]);
	}
	return groups;
}

const isSame = ({ day: _a, ...a }: DayHours, { day: _b, ...b }: DayHours): boolean =>
	isSameJson(a as Json, b as Json);

function regularLine(runs: readonly DayRun[], locale: Locale): HoursLine {
	const days = runs.map((run) => runText(run, locale)).join(', ');
	const { spans, byAppointment, note } = runs[0]?.first ?? {
		spans: [],
		byAppointment: true,
		note: {}
	};
	const times = [
		...(spans.length > 0 ? [spansText(spans, locale)] : []),
		...(byAppointment ? [m.public_hours_appointment({}, { locale })] : [])
	];
	return lineOf(days, times.join(', '), note, locale);
}

const runText = ({ first, last }: DayRun, locale: Locale): string =>
	first === last
		? weekdayName(first.day, locale)
		: `${weekdayName(first.day, locale)}–${weekdayName(last.day, locale)}`;

function exceptionLine({ from, until, spans, reason }: HoursException, locale: Locale): HoursLine {
	const days =
		from === until ? dayIn(from, locale) : `${dayIn(from, locale)}–${dayIn(until, locale)}`;
	const times = spans.length > 0 ? spansText(spans, locale) : m.public_hours_closed({}, { locale });
	return lineOf(days, times, reason, locale);
}

function validityLine({ validFrom, validTo }: Hours, locale: Locale): readonly HoursLine[] {
	const from = validFrom === null ? null : dayIn(validFrom, locale);
	const until = validTo === null ? null : dayIn(validTo, locale);
	if (from && until) return [lineOf('', m.public_hours_between({ from, until }, { locale }))];
	if (from) return [lineOf('', m.public_hours_from({ from }, { locale }))];
	return until ? [lineOf('', m.public_hours_to({ until }, { locale }))] : [];
}

/** „Mo“, „Mon“, „Пн“: a week that began on a Monday has them all. */
export const weekdayName = (
	day: Weekday,
	locale: Locale,
	style: 'short' | 'long' = 'short'
): string =>
	new Intl.DateTimeFormat(formatOf(locale), { weekday: style, timeZone: 'UTC' }).format(
		new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day), 12))
	);

/** „9:00–12:00 und 14:00–16:00 Uhr“ */
function spansText(spans: readonly TimeSpan[], locale: Locale): string {
	const texts = spans.map(({ opensAt, closesAt }) => `${clock(opensAt)}–${clock(closesAt)}`);
	const last = texts.pop() ?? '';
	const times =
		texts.length === 0 ? last : m.public_hours_and({ first: texts.join(', '), last }, { locale });
	return m.public_hours_at({ times }, { locale });
}

const clock = (time: string): string => time.replace(/^0/, '');
