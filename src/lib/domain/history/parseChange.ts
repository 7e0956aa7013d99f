import * as v from 'valibot';
import { id, limits, recordOf } from '#domain/network/fieldSchemas.ts';
import { mostProblems, parseWith, type Problem } from '#domain/network/Problem.ts';
import { isInstant } from '#domain/shared/Instant.ts';
import type { Instant } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Change } from './Change.ts';
import { checkPatch } from './checkPatch.ts';
import { personalIdsIn } from './personalIds.ts';
import { patchSchema } from './patchSchema.ts';
import type { SaveRequest } from './SaveRequest.ts';

/** Most changes of one request, most patches of one change (an import of thousands is one change). */
export const changeLimits = { changes: 1_000, patches: 100_000 } as const;

const shortText = (maxLength: number) =>
	v.pipe(
		v.string('value_not_allowed'),
		v.minLength(1, 'value_not_allowed'),
		v.maxLength(maxLength, 'text_too_long')
	);

const changeSchema: v.GenericSchema<unknown, Change> = v.strictObject(
	{
		id,
		command: shortText(100),
		at: v.custom<Instant>(isInstant, 'day_invalid'),
		patches: v.pipe(
			v.array(patchSchema, 'value_not_allowed'),
			v.maxLength(changeLimits.patches, 'too_many')
		),
		undoes: v.nullable(id),
		/** The journal holds changes without it. */
		personal: v.optional(recordOf(shortText(limits.email)), {})
	},
	'value_not_allowed'
);

const changesSchema = v.pipe(
	v.array(changeSchema, 'value_not_allowed'),
	v.maxLength(changeLimits.changes, 'too_many')
);

const requestSchema: v.GenericSchema<unknown, SaveRequest> = v.strictObject(
	{
		base: v.pipe(
			v.number('number_invalid'),
			v.safeInteger('number_invalid'),
			v.minValue(0, 'number_invalid')
		),
		changes: changesSchema
	},
	'value_not_allowed'
);

/** One change from the wire. */
export function parseChange(input: unknown): Result<Change, readonly Problem[]> {
	const parsed = parseWith(changeSchema, input);
	return parsed.ok ? checkChange(parsed.value, '') : parsed;
}

/** The body of a save request. */
export function parseSaveRequest(input: unknown): Result<SaveRequest, readonly Problem[]> {
	const parsed = parseWith(requestSchema, input);
	if (!parsed.ok) return parsed;
	const changes = checkChanges(parsed.value.changes, 'changes.');
	return changes.ok ? ok({ base: parsed.value.base, changes: changes.value }) : changes;
}

function checkChanges(
	changes: readonly Change[],
	under: string
): Result<readonly Change[], readonly Problem[]> {
	const checked = changes.map((change, index) => checkChange(change, `${under}${index}.`));
	const problems = checked.flatMap((each) => (each.ok ? [] : each.error));
	const ids = new Set(changes.map((change) => change.id));
	if (ids.size < changes.length) problems.push({ code: 'duplicate_id', path: under });
	if (problems.length > 0) return err(problems.slice(0, mostProblems));
	return ok(checked.flatMap((each) => (each.ok ? [each.value] : [])));
}

function checkChange(change: Change, under: string): Result<Change, readonly Problem[]> {
	const checked = change.patches.map((patch, index) =>
		checkPatch(patch, `${under}patches.${index}`)
	);
	const problems = checked.flatMap((each) => (each.ok ? [] : each.error));
	const patches = checked.flatMap((each) => (each.ok ? [each.value] : []));
	const held = new Set(patches.flatMap(personalIdsIn));
	for (const key of Object.keys(change.personal))
		if (!held.has(key))
			problems.push({ code: 'value_not_allowed', path: `${under}personal.${key}` });
	if (problems.length > 0) return err(problems.slice(0, mostProblems));
	return ok({ ...change, patches });
}
