import type { SetStage } from './Command.ts';
import { logStage } from './logStage.ts';
import { planFields } from './planFields.ts';
import { fault, type Plan } from './Recorder.ts';

/** Stage, its day, its note and its place in the log belong together: one change, one undo. */
export const setStage: Plan<SetStage> = (recorder, command) => {
	const { organization, stage, date, note, entry, by } = command;
	const before = recorder.draft.object('organizations', organization);
	if (!before) return fault('unknown_id', 'organizations', organization);
	const isCleared = stage === null;
	const wrong = planFields(recorder, 'organizations', organization, {
		stage,
		stageDate: isCleared ? null : date,
		stageNote: isCleared ? null : note
	});
	if (!wrong) logStage(recorder, organization, before, { entry, by });
	return wrong;
};
