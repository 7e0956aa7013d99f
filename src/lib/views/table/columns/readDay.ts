import { isDay } from '#domain/shared/Day.ts';
import type { Day } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { ReadFault } from './readFault.ts';

const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const english = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** `3.11.2026`, `03.11.26`, `03/11/2026` (day first, as shown in English) or `2026-11-03`. */
export function readDay(text: string): Result<Day | null, ReadFault> {
	const typed = text.trim();
	if (typed === '') return ok(null);
	const parts = german.exec(typed) ?? english.exec(typed);
	const [, day = '', month = '', year = ''] = parts ?? [];
	const iso = parts
		? `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
		: typed;
	return isDay(iso) ? ok(iso) : err({ code: 'day_invalid' });
}
