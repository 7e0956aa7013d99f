import type { Day } from './Id.ts';

/** A day that the calendar has, `YYYY-MM-DD`, so that PostgreSQL's `date` takes it. */
export function isDay(value: unknown): value is Day {
	if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
	const instant = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}
