import { describe, expect, it } from 'vitest';
import { parseDay, writeDay } from './dayText.ts';

describe('the times of one day', () => {
	it.each([
		['9–12, 14-16 Uhr', '9:00–12:00, 14:00–16:00'],
		['9.30 bis 12', '9:30–12:00'],
		['n. V.', 'n. V.'],
		['9–12 und nach Vereinbarung', '9:00–12:00, n. V.'],
		['geschlossen', ''],
		['  ', '']
	])('%s', (text, written) => {
		const read = parseDay(text);
		expect(read.ok && writeDay(read.value)).toBe(written);
		const again = parseDay(written);
		expect(again).toEqual(read);
	});

	it.each(['vormittags', 'Di 9–12', '9–12; Di 9–12', '9', 'außer 24.12.2026 geschlossen'])(
		'does not take %s for them',
		(text) => {
			expect(parseDay(text).ok).toBe(false);
		}
	);
});
