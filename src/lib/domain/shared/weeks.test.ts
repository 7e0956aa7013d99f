import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInBerlin, mondayOf, sundayOf, weekOf, workdayFrom } from './weeks.ts';

const anyDay = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('the day in Germany', () => {
	it.each([
		['2026-12-31T22:59:59Z', '2026-12-31', 'the last second of a year in winter time'],
		['2026-12-31T23:00:00Z', '2027-01-01', 'the first second of a year'],
		['2026-03-28T23:00:00Z', '2026-03-29', 'the night in which summer time starts'],
		['2026-03-29T21:59:59Z', '2026-03-29', 'the end of the day of 23 hours'],
		['2026-03-29T22:00:00Z', '2026-03-30', 'the day after it'],
		['2026-10-25T22:59:59Z', '2026-10-25', 'the end of the day of 25 hours'],
		['2026-10-25T23:00:00Z', '2026-10-26', 'the day after it']
	])('%s is %s: %s', (instant, day) => {
		expect(dayInBerlin(new Date(instant))).toBe(day);
	});
});

describe('weeks', () => {
	it.each([
		['2026-11-27', '2026-11-23', '2026-11-29', 2026, 48],
		['2026-12-31', '2026-12-28', '2027-01-03', 2026, 53],
		['2027-01-03', '2026-12-28', '2027-01-03', 2026, 53],
		['2027-01-04', '2027-01-04', '2027-01-10', 2027, 1],
		['2025-12-29', '2025-12-29', '2026-01-04', 2026, 1],
		['2026-03-29', '2026-03-23', '2026-03-29', 2026, 13],
		['2026-10-25', '2026-10-19', '2026-10-25', 2026, 43]
	])('%s lies between %s and %s, in week %i/%i', (day, monday, sunday, year, week) => {
		expect([mondayOf(day), sundayOf(day), weekOf(day)]).toEqual([monday, sunday, { year, week }]);
	});

	it('have seven days, each in the same week, over changes of year and clock', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const monday = mondayOf(day);
				const days = [0, 1, 2, 3, 4, 5, 6].map((each) => addDays(monday, each));
				expect(days).toContain(day);
				expect(days.map(mondayOf)).toEqual(days.map(() => monday));
				expect(days.map(weekOf)).toEqual(days.map(() => weekOf(monday)));
				expect(weekOf(addDays(monday, 7))).not.toEqual(weekOf(monday));
			})
		);
	});
});

it('a workday is the day itself or the Monday after a weekend', () => {
	expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(workdayFrom)).toEqual([
		'2026-11-27',
		'2026-11-30',
		'2026-11-30',
		'2026-11-30'
	]);
});
