import type { Instant } from './Id.ts';

/** An instant in UTC with milliseconds, exactly as `Date.prototype.toISOString` writes it. */
export const isInstant = (value: unknown): value is Instant =>
	typeof value === 'string' &&
	/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
	!Number.isNaN(Date.parse(value));
