import type { Day } from '#domain/shared/Id.ts';

/** Today in the office's own time zone. */
export function today(now: Date = new Date()): Day {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
