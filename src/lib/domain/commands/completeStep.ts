import { isId } from '#domain/shared/Id.ts';
import type { CompleteStep } from './Command.ts';
import { logStage } from './logStage.ts';
import { planFields } from './planFields.ts';
import { fault, type Plan } from './Recorder.ts';

/** Done, noted and followed by the next one: one change, one undo. */
export const completeStep: Plan<CompleteStep> = (recorder, command) => {
	const { organization: id, day, note, next, stage } = command;
	const partner = recorder.draft.object('organizations', id);
	if (!partner) return fault('unknown_id', 'organizations', id);
	if (partner['nextStep'] === null) return fault('field_missing', 'organizations', id, 'nextStep');
	if (!isId(command.id)) return fault('id_invalid', 'organizations', id, 'doneSteps');
	const wrong = planFields(recorder, 'organizations', id, {
		doneSteps: { [command.id]: { day, text: partner['nextStep'], note } },
		nextStep: next?.text ?? null,
		nextStepDate: next?.date ?? null,
		...(stage === undefined ? {} : { stage, stageDate: day, stageNote: note })
	});
	if (!wrong && stage !== undefined) logStage(recorder, id, partner);
	return wrong;
};
