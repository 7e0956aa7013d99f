import { readSet } from '#domain/history/patchDraft.ts';
import type { AddOrganization, ChangeOrganization } from './Command.ts';
import { logStage } from './logStage.ts';
import { planAdd, planAlter } from './planObject.ts';
import type { Plan, Recorder } from './Recorder.ts';

const add = planAdd('organizations');
const change = planAlter('organizations');

/** A step of the contact stage that comes in as plain fields (a table, an import) is logged, too. */
const stageFields = ['stage', 'stageDate', 'stageNote'] as const;

/** The primary topic is never among the further ones. */
export function keepPrimaryApart(recorder: Recorder, id: string): void {
	const organization = recorder.draft.object('organizations', id);
	if (!organization) return;
	const further = readSet(organization, 'topics').filter(
		(topic) => topic !== organization.primaryTopic
	);
	recorder.setMembers('organizations', id, 'topics', further);
}

export const addOrganization: Plan<AddOrganization> = (recorder, command) => {
	const wrong = add(recorder, command);
	if (wrong) return wrong;
	keepPrimaryApart(recorder, command.id);
	if (command.fields.stageLog === undefined) logStage(recorder, command.id, null);
	return null;
};

/** A step that is taken away takes its day along. */
const withItsDay = (command: ChangeOrganization): ChangeOrganization => {
	const { nextStep, nextStepDate } = command.fields;
	const isTaken = nextStep === null || nextStep?.trim() === '';
	return isTaken && nextStepDate === undefined
		? { ...command, fields: { ...command.fields, nextStepDate: null } }
		: command;
};

export const changeOrganization: Plan<ChangeOrganization> = (recorder, command) => {
	const before = recorder.draft.object('organizations', command.id) ?? null;
	const wrong = change(recorder, withItsDay(command));
	if (wrong) return wrong;
	keepPrimaryApart(recorder, command.id);
	if (stageFields.some((field) => command.fields[field] !== undefined))
		logStage(recorder, command.id, before);
	return null;
};
