import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHours } from '#tests/arbitraries/hours.ts';
import { noHours, type Hours, type Weekday } from './Hours.ts';
import { hours as hoursSchema } from './hoursSchema.ts';
import { parseHours } from './parseHours.ts';
import { writeHours } from './writeHours.ts';

/** Days with their spans, e.g. `MO 09:00-12:00 14:00-16:00`; `?` stands for by appointment. */
function told(hours: Hours): readonly string[] {
	return [
		...hours.regular.map(({ day, spans, byAppointment }) =>
			[
				day,
				...spans.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`),
				...(byAppointment ? ['?'] : [])
			].join(' ')
		),
		...(hours.byAppointment ? ['?'] : []),
		...hours.exceptions.map(
			({ from, until, spans, reason }) =>
				`${from}/${until} ${spans.length === 0 ? 'closed' : spans.length} ${reason.de ?? ''}`
		),
		...[hours.validFrom, hours.validTo].filter((each) => each !== null)
	].map((each) => each.trim());
}

const days = (...names: Weekday[]) => names;
const each = (names: readonly string[], times: string) => names.map((name) => `${name} ${times}`);
const week = days('MO', 'TU', 'WE', 'TH');

describe('times as officers type them', () => {
	it.each([
		['Mo–Do 9–12 und 14–16', each(week, '09:00-12:00 14:00-16:00')],
		[
			'Mo-Do 9-12 Uhr und 14-16 Uhr, Fr 9-12 Uhr',
			[...each(week, '09:00-12:00 14:00-16:00'), 'FR 09:00-12:00']
		],
		['Montag bis Donnerstag von 9.00 bis 12.00 Uhr', each(week, '09:00-12:00')],
		[
			'Mo, Mi, Fr 8–13 Uhr; Di, Do 10–18 Uhr',
			['MO 08:00-13:00', 'TU 10:00-18:00', 'WE 08:00-13:00', 'TH 10:00-18:00', 'FR 08:00-13:00']
		],
		['dienstags 9:30–11:45', ['TU 09:30-11:45']],
		['Mo + Mi: 9–12 / 13–15', ['MO 09:00-12:00 13:00-15:00', 'WE 09:00-12:00 13:00-15:00']],
		['Di und Do 14 bis 17 Uhr', ['TU 14:00-17:00', 'TH 14:00-17:00']],
		['Mo 9–12, Mi nach Vereinbarung', ['MO 09:00-12:00', 'WE ?']],
		['Mo–Do 9–12 Uhr und nach Vereinbarung', [...each(week, '09:00-12:00'), '?']],
		['n. V.', ['?']],
		['Termine nach Vereinbarung', null],
		['nach Vereinbarung', ['?']],
		['täglich 0–24 Uhr', each(days('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), '00:00-24:00')],
		['Mo–Do 8–16, Mi geschlossen', each(days('MO', 'TU', 'TH'), '08:00-16:00')],
		['Mon–Thu 9am–12pm, Fri by appointment', [...each(week, '09:00-12:00'), 'FR ?']],
		['Tue 10 am to 1 pm', ['TU 10:00-13:00']],
		['Mo\nDi 9–12', null],
		['', []],
		[
			'Mo 9–12; außer 24.12.2026–1.1.2027 geschlossen (Betriebsferien)',
			['MO 09:00-12:00', '2026-12-24/2027-01-01 closed Betriebsferien']
		],
		['Mo 9–12; 23.12.2026: 9–11 Uhr', ['MO 09:00-12:00', '2026-12-23/2026-12-23 1']],
		['Mo 9–12; gültig ab 1.9.2026', ['MO 09:00-12:00', '2026-09-01']],
		['Mo 12–9', null],
		['Mo 9–25', null],
		['Mo ab 14 Uhr', null],
		['Do–Mo 9–12', null],
		['erster Montag im Monat 10–12', null],
		['zweiter Samstag im Monat, 10 Uhr am Brunnen', null],
		['Mo 9–12 (außer Ferien)', null],
		['Mo 9–12; 31.2.2026 geschlossen', null]
	])('%s', (text, expected) => {
		const read = parseHours(text);
		expect(read.ok ? told(read.value) : null).toEqual(expected);
	});

	it('says which word it did not understand', () => {
		expect(parseHours('Mo 9–12 außer Feiertage')).toEqual({ ok: false, error: { rest: 'außer' } });
	});

	it('gives only what the field may hold or what the field refuses with a sentence', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = parseHours(text);
				if (read.ok) expect(v.is(hoursSchema, read.value)).toBe(true);
			})
		);
	});
});

describe('a timetable written as text', () => {
	it('is read back as it was', () => {
		fc.assert(
			fc.property(arbitraryHours, (hours) => {
				const text = writeHours(hours);
				if (text === null) return;
				const read = parseHours(text);
				expect(read.ok && v.parse(hoursSchema, read.value)).toEqual(hours);
			})
		);
	});

	it('takes days in a row together', () => {
		const read = parseHours('Mo 9–12, Di 9–12, Mi 9–12, Fr 9–12');
		expect(read.ok && writeHours(read.value)).toBe('Mo–Mi 09:00–12:00; Fr 09:00–12:00');
	});

	it('has no words for notes in other languages', () => {
		expect(writeHours({ ...noHours, note: { tr: 'x' } })).toBeNull();
	});
});
