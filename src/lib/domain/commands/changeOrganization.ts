import { readSet } from '#domain/history/patchDraft.ts';
import type { AddOrganization, ChangeOrganization } from './Command.ts';
import { planAdd, planAlter } from './planObject.ts';
import type { Plan, Recorder } from './Recorder.ts';

const add = planAdd('organizations');
const change = planAlter('organizations');

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
	if (!wrong) keepPrimaryApart(recorder, command.id);
	return wrong;
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
	const wrong = change(recorder, withItsDay(command));
	if (!wrong) keepPrimaryApart(recorder, command.id);
	return wrong;
};
