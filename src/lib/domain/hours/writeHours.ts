import { isSameJson, type Json } from '#domain/shared/Json.ts';
import {
	weekdays,
	type DayHours,
	type Hours,
	type HoursException,
	type TimeSpan
} from './Hours.ts';
import { writtenDays } from './hoursWords.ts';
import { parseHours } from './parseHours.ts';

/** Days in a row on which the same holds. */
export interface DayRun {
	readonly first: DayHours;
	readonly last: DayHours;
}

/** The regular days, those in a row that say the same taken together: „Mo–Do“. */
export function dayRuns(regular: readonly DayHours[]): readonly DayRun[] {
	const runs: { first: DayHours; last: DayHours }[] = [];
	for (const day of regular) {
		const run = runs.at(-1);
		const follows =
			run !== undefined && weekdays.indexOf(day.day) === weekdays.indexOf(run.last.day) + 1;
		const { day: _own, ...said } = day;
		const { day: _other, ...before } = run?.first ?? day;
		if (run && follows && isSameJson(said as Json, before as Json)) run.last = day;
		else runs.push({ first: day, last: day });
	}
	return runs;
}

/**
 * A timetable as one line of text that `parseHours` reads back exactly: for a box to type in and for
 * a cell of a table. Null if the words for it are missing (notes, texts in other languages).
 */
export function writeHours(hours: Hours): string | null {
	const text = [
		...dayRuns(hours.regular).map(writeRun),
		...(hours.byAppointment ? ['nach Vereinbarung'] : []),
		...hours.exceptions.map(writeException),
		...writeValidity(hours)
	].join('; ');
	const read = parseHours(text);
	return read.ok && isSameJson(read.value as Json, hours as Json) ? text : null;
}

const writeSpans = (spans: readonly TimeSpan[]): string =>
	spans.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`).join(', ');

function writeRun({ first, last }: DayRun): string {
	const days =
		first === last ? writtenDays[first.day] : `${writtenDays[first.day]}–${writtenDays[last.day]}`;
	if (!first.byAppointment) return `${days} ${writeSpans(first.spans)}`;
	return first.spans.length === 0
		? `${days} nach Vereinbarung`
		: `${days} nach Vereinbarung; ${days} ${writeSpans(first.spans)}`;
}

function writeException({ from, until, spans, reason }: HoursException): string {
	const days = from === until ? from : `${from}–${until}`;
	const times = spans.length === 0 ? 'geschlossen' : writeSpans(spans);
	return `außer ${days} ${times}${reason.de ? ` (${reason.de})` : ''}`;
}

const writeValidity = ({ validFrom, validTo }: Hours): readonly string[] =>
	validFrom === null && validTo === null
		? []
		: [
				[
					'gültig',
					...(validFrom === null ? [] : [`ab ${validFrom}`]),
					...(validTo === null ? [] : [`bis ${validTo}`])
				].join(' ')
			];
