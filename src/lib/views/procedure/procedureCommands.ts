import type { SingleCommand } from '#domain/commands/Command.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { dueDay, usualStep } from '#domain/procedure/usualSteps.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import { addDays, workdayFrom } from '#domain/shared/weeks.ts';
import { usualStepWord } from '#i18n/procedureWords.ts';

/** A planned step as a form holds it; empty texts for nothing. */
export interface StepDraft {
	readonly text: string;
	readonly day: Day | '';
}

/** What usually comes next with a partner at a stage, as a proposal. */
export function proposedStep(stage: ContactStage | null, today: Day): StepDraft {
	const step = usualStep(stage);
	return step === null
		? { text: '', day: '' }
		: { text: usualStepWord(step.code), day: dueDay(today, step) };
}

export const planStep = (organization: Id, { text, day }: StepDraft): SingleCommand => ({
	type: 'changeOrganization',
	id: organization,
	fields: { nextStep: text.trim() || null, nextStepDate: text.trim() === '' ? null : day || null }
});

/** A week later than planned, and never in the past: what is overdue moves on from today. */
export const laterDay = (planned: Day | null, today: Day): Day =>
	workdayFrom(addDays(planned !== null && planned > today ? planned : today, 7));

export const postpone = ({ id, nextStepDate }: Organization, today: Day): SingleCommand => ({
	type: 'changeOrganization',
	id,
	fields: { nextStepDate: laterDay(nextStepDate, today) }
});
