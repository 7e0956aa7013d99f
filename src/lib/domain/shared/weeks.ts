import type { Day } from './Id.ts';

/*
 * Days are counted as calendar days: at noon in UTC every day is 24 hours long, so that the two days
 * a year with 23 and 25 hours in Germany move nothing.
 */
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

const berlin = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Berlin',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The day that a calendar on a wall in Germany shows at this moment. */
export function dayInBerlin(now: Date): Day {
	const part = Object.fromEntries(
		berlin.formatToParts(now).map(({ type, value }) => [type, value])
	);
	return `${part['year']}-${part['month']}-${part['day']}`;
}

export function addDays(day: Day, days: number): Day {
	const date = noon(day);
	date.setUTCDate(date.getUTCDate() + days);
	return dayOf(date);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
const weekdayOf = (day: Day): number => noon(day).getUTCDay() || 7;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
export const sundayOf = (day: Day): Day => addDays(day, 7 - weekdayOf(day));

/** Week as ISO 8601 counts it: the week of a Thursday belongs to the year of that Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
	const thursday = addDays(mondayOf(day), 3);
	const year = Number(thursday.slice(0, 4));
	const first = mondayOf(`${year}-01-04`);
	const days = (noon(mondayOf(day)).getTime() - noon(first).getTime()) / 86_400_000;
	return { year, week: days / 7 + 1 };
}

/** A day from Monday to Friday; a weekend counts as the Monday after. Holidays differ by Land. */
export function workdayFrom(day: Day): Day {
	const past = weekdayOf(day) - 5;
	return past <= 0 ? day : addDays(day, 3 - past);
}
