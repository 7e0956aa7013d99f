import * as v from 'valibot';
import type { Day } from '#domain/shared/Id.ts';
import type { Holds } from './fieldKinds.ts';
import { day, line, optional, text } from './fieldSchemas.ts';

/*
 * Done steps and agreements are records by id, not one long text: two officers who each write one
 * down merge, an undo takes back exactly one, and what is due can be told from what is past. Who
 * wrote one down stands in the journal, whose days of keeping the office sets; here it would stay
 * for good.
 */

/** A step towards a partner that the office has done. */
export interface DoneStep {
	/** Day on which it was done. */
	readonly day: Day;
	readonly text: string;
	/** What came of it. */
	readonly note: string | null;
}

/** What was agreed with a partner. */
export interface Agreement {
	readonly day: Day;
	readonly text: string;
	/** With which function at the partner, e.g. „Leitung der Beratungsstelle“; never a name. */
	readonly withWhom: string | null;
	/** Last day on which it holds. */
	readonly until: Day | null;
}

const filled = (item: Holds<string>): Holds<string> =>
	v.pipe(
		item,
		v.check((value) => value !== '', 'field_missing')
	);

export const doneStep: Holds<DoneStep> = v.strictObject(
	{ day, text: filled(line), note: optional(text) },
	'value_not_allowed'
);

export const agreement: Holds<Agreement> = v.strictObject(
	{ day, text: filled(text), withWhom: optional(line), until: optional(day) },
	'value_not_allowed'
);
