import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { StageLog, StageStep } from '#domain/network/StageStep.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import { idFrom } from '#domain/shared/idFrom.ts';
import type { Recorder } from './Recorder.ts';

type Present = Omit<StageStep, 'by'>;

/** Where a step is kept that was given no id: the same stage on the same day is the same step. */
export const stepId = ({ stage, date }: Pick<StageStep, 'stage' | 'date'>): Id =>
	idFrom(`${stage} ${date ?? ''}`);

/**
 * Keeps the step that an organization is at now in its log. A step that was there before and never
 * logged is kept first, so that the log begins where the contact did. If only day or note of the
 * present step changed, its entry is corrected and none joins.
 *
 * @param before the organization as it was; null for a new one
 */
export function logStage(
	recorder: Recorder,
	organization: Id,
	before: AnyObject | null,
	{
		entry,
		by = null
	}: { readonly entry?: Id | undefined; readonly by?: Id | null | undefined } = {}
): void {
	const after = recorder.draft.object('organizations', organization);
	if (!after) return;
	const past = before && presentStep(before);
	const present = presentStep(after);
	const log = (after.stageLog ?? {}) as StageLog;
	const kept = past ? entryOf(log, past) : null;
	const write = (id: Id, step: StageStep | null): void =>
		recorder.set('organizations', organization, `stageLog.${id}`, step as unknown as Json);
	if (past && kept === null && !(entry !== undefined && log[entry]))
		write(stepId(past), { ...past, by: null });
	if (!present) return;
	const isSameStage = past?.stage === present.stage;
	const id = entry ?? (isSameStage && kept ? kept : stepId(present));
	write(id, { ...present, by: log[id]?.by ?? by });
}

/** The entry of a step; of several the first by id. */
function entryOf(log: StageLog, { stage, date }: Present): Id | null {
	const found = Object.entries(log).find(([, step]) => step.stage === stage && step.date === date);
	return found?.[0] ?? null;
}

function presentStep({ stage, stageDate, stageNote }: AnyObject): Present | null {
	if (stage === null || stage === undefined) return null;
	return { stage, date: stageDate ?? null, note: stageNote ?? null } as Present;
}
