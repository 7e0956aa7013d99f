import type { Time, TimeSpan } from './Hours.ts';

/** `9`, `9.30`, `09:30`, `9 am` … as `HH:MM`; null if the clock has no such time. */
export function readTime(text: string): Time | null {
	const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|h)?$/u.exec(text.trim().toLowerCase());
	if (!match) return null;
	const [, hour = '', minute = '00', half] = match;
	const counted = Number(hour) % (half === 'am' || half === 'pm' ? 12 : 100);
	if ((half === 'am' || half === 'pm') && (Number(hour) < 1 || Number(hour) > 12)) return null;
	const hours = half === 'pm' ? counted + 12 : counted;
	if (Number(minute) > 59 || hours > 24 || (hours === 24 && minute !== '00')) return null;
	return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** `9-12`, `9.30–12 Uhr`, `9 am–1 pm`; null if it runs backwards. */
export function readSpan(text: string): TimeSpan | null {
	const parts = text.toLowerCase().replace(/uhr/g, '').split(/[-–]/);
	const [from = '', until = ''] = parts;
	if (parts.length !== 2) return null;
	const opensAt = readTime(from);
	const closesAt = readTime(until);
	return opensAt !== null && closesAt !== null && opensAt < closesAt ? { opensAt, closesAt } : null;
}
