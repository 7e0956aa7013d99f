import { describe, expect, it } from 'vitest';
import { noHours } from '#domain/hours/Hours.ts';
import { parseHours } from '#domain/hours/parseHours.ts';
import { readerLocales } from './locales.ts';
import { hoursLines, hoursText } from './hoursLines.ts';

function printed(text: string, locale: 'de' | 'en' | 'ar' = 'de', on?: string): readonly string[] {
	const read = parseHours(text);
	if (!read.ok) throw new Error(read.error.rest);
	return hoursLines(read.value, locale, on).map(hoursText);
}

describe('a timetable as it is printed', () => {
	it.each([
		['Mo–Do 9–12 und 14–16', ['Mo–Do 9:00–12:00 und 14:00–16:00 Uhr']],
		['Mo, Mi, Fr 8–13; Di, Do 10–18', ['Mo, Mi, Fr 8:00–13:00 Uhr', 'Di, Do 10:00–18:00 Uhr']],
		['Mo 9–12; Mi n. V.', ['Mo 9:00–12:00 Uhr', 'Mi nach Vereinbarung']],
		['Mo 9–12 und n. V.', ['Mo 9:00–12:00 Uhr', 'außerdem nach Vereinbarung']],
		['nach Vereinbarung', ['nach Vereinbarung']],
		['Mo 8–9, 10–11, 12.30–13', ['Mo 8:00–9:00, 10:00–11:00 und 12:30–13:00 Uhr']],
		[
			'Mo 9–12; außer 24.12.2026–1.1.2027 geschlossen (Betriebsferien)',
			['Mo 9:00–12:00 Uhr', '24.12.2026–01.01.2027 geschlossen (Betriebsferien)']
		],
		['Mo 9–12; gültig ab 1.9.2026', ['Mo 9:00–12:00 Uhr', 'gültig ab 01.09.2026']]
	])('%s', (text, lines) => {
		expect(printed(text)).toEqual(lines);
	});

	it('speaks the language of its reader', () => {
		expect(printed('Mo–Do 9–12; Fr n. V.', 'en')).toEqual([
			'Mon–Thu 9:00–12:00',
			'Fri by appointment'
		]);
		expect(printed('Mo 9–12', 'ar')).toEqual(['الاثنين 9:00–12:00']);
	});

	it('leaves out what is over', () => {
		const text = 'außer 24.12.2025 geschlossen; außer 24.12.2026 geschlossen';
		expect(printed(text, 'de', '2026-11-27')).toEqual(['24.12.2026 geschlossen']);
	});

	it('says of a note in which language it really is', () => {
		const [line] = hoursLines({ ...noHours, note: { de: 'Klingeln' } }, 'ar');
		expect(line).toEqual({ days: '', times: '', note: { text: 'Klingeln', language: 'de' } });
	});

	it('has words for days in every language of readers', () => {
		for (const locale of readerLocales) {
			const read = parseHours('Mo 9–12; Di n. V.');
			const lines = read.ok ? hoursLines(read.value, locale) : [];
			expect([locale, lines.map(({ days, times }) => days !== '' && times !== '')]).toEqual([
				locale,
				[true, true]
			]);
		}
	});
});
