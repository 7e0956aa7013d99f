import type { SetStage } from './Command.ts';
import { planFields } from './planFields.ts';
import { fault, type Plan } from './Recorder.ts';

/** Stage, its day and its note belong together: one change, one undo. */
export const setStage: Plan<SetStage> = (recorder, { organization, stage, date, note }) => {
	if (!recorder.draft.object('organizations', organization))
		return fault('unknown_id', 'organizations', organization);
	const isCleared = stage === null;
	return planFields(recorder, 'organizations', organization, {
		stage,
		stageDate: isCleared ? null : date,
		stageNote: isCleared ? null : note
	});
};
