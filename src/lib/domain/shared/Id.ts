/** A UUID in its canonical lower-case form. Ids are made outside the domain and passed in. */
export type Id = string;

/** An instant as ISO 8601 in UTC, e.g. `2026-11-22T13:03:00.000Z`. Passed in, never read here. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is Id =>
	typeof value === 'string' && uuidPattern.test(value);
