import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { DocumentKind } from '#domain/documents/documentKinds.ts';
import type { Day } from '#domain/shared/Id.ts';
import { addDays, workdayFrom } from '#domain/shared/weeks.ts';

/** Codes of steps that usually come next; `i18n` has their words. */
export const usualStepCodes = [
	'joint_letter',
	'arrange_talk',
	'grid_form',
	'referral_path',
	'joint_project',
	'regular_talk',
	'check_entry',
	'ask_again'
] as const;

export type UsualStepCode = (typeof usualStepCodes)[number];

export interface UsualStep {
	readonly code: UsualStepCode;
	/** Days until it is usually due. */
	readonly inDays: number;
	/** The stage that a partner has reached once it is done; null: it stays where it is. */
	readonly reaches: ContactStage | null;
	/** What is written for it. */
	readonly document: DocumentKind | null;
}

/**
 * What usually comes next at each contact stage: the order in which offices have built networks. A
 * joint letter, then a visit, then talks on agreements (Kassel, recommendations of MBE and JMD
 * 2013); a grid form that partners fill in (Netzwerkkarte Migration); one or two talks a year once
 * it runs. A proposal: the officer writes what really comes.
 */
const usual: Readonly<Record<ContactStage | 'none', UsualStep | null>> = {
	none: step('joint_letter', 14, 'approached', 'joint_letter'),
	identified: step('joint_letter', 14, 'approached', 'joint_letter'),
	approached: step('arrange_talk', 14, 'first_talk', null),
	first_talk: step('grid_form', 21, 'profile_confirmed', 'grid_form'),
	profile_confirmed: step('referral_path', 28, 'referral_path_agreed', 'referral_agreement'),
	referral_path_agreed: step('joint_project', 56, 'joint_work', 'meeting_invitation'),
	joint_work: step('regular_talk', 91, 'maintained', null),
	maintained: step('check_entry', 182, null, 'entry_check'),
	dormant: step('ask_again', 182, 'approached', null),
	ended: null
};

function step(
	code: UsualStepCode,
	inDays: number,
	reaches: ContactStage | null,
	document: DocumentKind | null
): UsualStep {
	return { code, inDays, reaches, document };
}

/** What usually comes next with a partner at a stage; null where nothing does. */
export const usualStep = (stage: ContactStage | null): UsualStep | null => usual[stage ?? 'none'];

/** The day on which a step that starts today is usually due; never on a weekend. */
export const dueDay = (today: Day, { inDays }: UsualStep): Day =>
	workdayFrom(addDays(today, inDays));
