import type { UsualStepCode } from '#domain/procedure/usualSteps.ts';
import type { Period } from '#domain/procedure/workList.ts';
import { m } from './generated/messages.js';

const steps: Readonly<Record<UsualStepCode, () => string>> = {
	joint_letter: m.procedure_step_joint_letter,
	arrange_talk: m.procedure_step_arrange_talk,
	grid_form: m.procedure_step_grid_form,
	referral_path: m.procedure_step_referral_path,
	joint_project: m.procedure_step_joint_project,
	regular_talk: m.procedure_step_regular_talk,
	check_entry: m.procedure_step_check_entry,
	ask_again: m.procedure_step_ask_again
};

/** A step as it is written down, e.g. „Gemeinsames Anschreiben senden“. */
export const usualStepWord = (code: UsualStepCode): string => steps[code]();

const periods: Readonly<Record<Period, () => string>> = {
	overdue: m.procedure_period_overdue,
	thisWeek: m.procedure_period_this_week,
	nextWeek: m.procedure_period_next_week,
	later: m.procedure_period_later,
	undated: m.procedure_period_undated
};

/** Heading of the steps of a week. */
export const periodWord = (period: Period): string => periods[period]();
