import { describe, expect, it } from 'vitest';
import { stepsCalendar } from './stepsCalendar.ts';

const made = { name: 'Nächste Schritte', madeAt: '2026-11-27T10:00:00.000Z' };
const step = {
	organization: '00000000-0000-4000-8000-000000000001',
	summary: 'Caritas: Gespräch',
	day: '2026-12-31',
	url: 'https://example.org/app/x/partners?open=1'
};

describe('the calendar file', () => {
	it('has a whole day per step, ending with the next day, over the change of the year', () => {
		const file = stepsCalendar([step], made);
		expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
		expect(file).toContain('DTSTAMP:20261127T100000Z\r\n');
		expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
		expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});

	it('lets nothing typed become a line of its own', () => {
		const file = stepsCalendar(
			[{ ...step, summary: 'a;b,c\\d\r\nATTENDEE:mailto:x@example.org' }],
			made
		);
		expect(file).toContain('SUMMARY:a\\;b\\,c\\\\d\\nATTENDEE:mailto:x@example.org\r\n');
	});

	it('folds lines at 75 octets without cutting a letter', () => {
		const summary = 'Ärztliche Versorgung für Geflüchtete – Überleitung 🌍'.repeat(5);
		const file = stepsCalendar([{ ...step, summary }], made);
		for (const line of file.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
	});
});
