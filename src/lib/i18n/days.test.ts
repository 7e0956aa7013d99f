import { expect, it } from 'vitest';
import { dayIn } from './days.ts';

it.each([
	['2026-11-03', 'de', 'medium', '03.11.2026'],
	['2026-11-03', 'en', 'medium', '03/11/2026'],
	['2026-11-03', 'de', 'long', '3. November 2026'],
	['2026-11-03', 'en', 'long', '3 November 2026'],
	['2026-03-29', 'de', 'medium', '29.03.2026'],
	['0987-01-02', 'de', 'medium', '02.01.987'],
	['2026-11-22T22:59:59.999Z', 'de', 'medium', '22.11.2026'],
	['2026-11-22T23:00:00.000Z', 'de', 'medium', '23.11.2026'],
	['2026-07-22T22:00:00.000Z', 'de', 'medium', '23.07.2026']
] as const)('%s in %s, %s, is %s', (when, locale, style, words) => {
	expect(dayIn(when, locale, style)).toBe(words);
});

it('what is no date stays as it was typed', () => {
	expect(dayIn('im Frühjahr', 'de')).toBe('im Frühjahr');
	expect(dayIn('2026-02-31', 'de')).not.toBe('');
});
