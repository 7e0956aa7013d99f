import { uuid } from '../example/ids.ts';
import type { Caller } from '../harness/TestDatabase.ts';

/**
 * Columns of the expectations. `publisher` is a counsellor with the right to publish; the plain
 * counsellor and the editor are without it, the owner has it, and the reader holds the right too,
 * which must not help.
 */
export const columns = [
	'anon',
	'stranger',
	'reader',
	'counsellor',
	'publisher',
	'editor',
	'owner',
	'elsewhere',
	'operator'
] as const;
export type Column = (typeof columns)[number];

const user = (n: number): string => uuid(0xaa, n);

export const members = {
	reader: { user: user(1), role: 'reader', canPublish: true },
	counsellor: { user: user(2), role: 'counsellor', canPublish: false },
	publisher: { user: user(3), role: 'counsellor', canPublish: true },
	editor: { user: user(4), role: 'editor', canPublish: false }
} as const;

/** Edits as many networks as one account may own, and owns none: that must not count as owning. */
export const busyEditor = user(8);

/** Who comes through the door of the API. `elsewhere` owns another network. */
export const callers = (owner: string, elsewhere: string): Record<Column, Caller> => ({
	anon: { role: 'anon', user: null },
	stranger: { role: 'authenticated', user: user(9) },
	reader: { role: 'authenticated', user: members.reader.user },
	counsellor: { role: 'authenticated', user: members.counsellor.user },
	publisher: { role: 'authenticated', user: members.publisher.user },
	editor: { role: 'authenticated', user: members.editor.user },
	owner: { role: 'authenticated', user: owner },
	elsewhere: { role: 'authenticated', user: elsewhere },
	operator: { role: 'service_role', user: null }
});
