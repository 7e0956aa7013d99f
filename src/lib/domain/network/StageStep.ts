import * as v from 'valibot';
import { contactStages, type ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { Holds } from './fieldKinds.ts';
import { day, id, oneOf, optional, text } from './fieldSchemas.ts';

/** One step on the way of a contact, as it was noted. */
export type StageStep = {
	readonly stage: ContactStage;
	readonly date: Day | null;
	readonly note: string | null;
	/** User id of the officer who noted it, where it is known. */
	readonly by: Id | null;
};

/** Every step that was noted, by its id; in the order of their days only when shown. */
export type StageLog = Readonly<Record<Id, StageStep>>;

export const stageStep: Holds<StageStep> = v.strictObject(
	{ stage: oneOf(contactStages), date: optional(day), note: optional(text), by: optional(id) },
	'value_not_allowed'
) as v.GenericSchema<unknown, StageStep>;
