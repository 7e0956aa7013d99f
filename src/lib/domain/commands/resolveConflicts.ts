import { compactPatches } from '#domain/history/compactPatches.ts';
import type { Change, Patch } from '#domain/history/Change.ts';
import type { Conflict } from '#domain/history/Conflict.ts';
import type { Stamp } from '#domain/history/invert.ts';
import { readSet } from '#domain/history/patchDraft.ts';
import { asConflict, fateOf, type Rebased } from '#domain/history/rebase.ts';
import { personalOf } from '#domain/history/personalIds.ts';
import { touchedBy } from '#domain/history/touchedBy.ts';
import { collectionOf, specOf, type AnyObject } from '#domain/network/AnyObject.ts';
import { Draft } from '#domain/network/Draft.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultsOf } from '#domain/network/faultsOf.ts';
import { limits } from '#domain/network/fieldSchemas.ts';
import { collectionNames, type CollectionName, type Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { removeWithReferences } from './planObject.ts';
import { fault, Recorder } from './Recorder.ts';

/** The colleague's value stays, and this line with one's own joins the note of the object. */
export interface KeepBoth {
	readonly note: string;
}

/** Whose value is to stand. */
export type Choice = 'mine' | 'theirs' | KeepBoth;

/** Whether both values can be kept: two texts of a field, and a note for the second of them. */
export function canKeepBoth({ patch, reason, theirs, mine }: Conflict): boolean {
	if (reason !== 'changed' || patch.op !== 'set') return false;
	const spec = specOf(patch.collection, patch.path.split('.')[0] ?? '');
	const isText = spec?.kind === 'texts' || (spec?.kind === 'value' && !spec.refers);
	const hasNote = specOf(patch.collection, 'note') !== undefined;
	return isText && hasNote && isWritten(theirs) && isWritten(mine);
}

const isWritten = (value: Json): boolean => typeof value === 'string' && value !== '';

/**
 * Makes a change that conflicted fit after all. „Mine“ writes over what a colleague wrote, brings back
 * what a colleague removed (as `own`, my network before the merge, has it) and removes what a
 * colleague went on editing. „Theirs“ leaves the contested places alone and keeps the rest; „both“
 * does so, too, and adds a line to the note. An error if the change breaks a rule that no choice
 * mends, e.g. a slug that is taken, or if the note has no room left.
 */
export function resolveConflicts(
	network: Network,
	change: Change,
	choose: (patch: Patch) => Choice,
	own: Network,
	stamp: Stamp
): Result<Rebased, readonly Conflict[]> {
	const recorder = new Recorder(new Draft(network));
	for (const patch of change.patches) {
		const fate = fateOf(recorder.draft, patch);
		if (fate === 'drop') continue;
		const choice = choose(patch);
		if (fate === 'keep' || choice === 'mine') force(recorder, patch, own);
		else if (choice !== 'theirs') addToNote(recorder, patch, choice.note);
	}
	if (change.patches.some((patch) => choose(patch) === 'mine')) reviveReferred(recorder, own);
	const faults = [
		...faultsOf(recorder.draft, touchedBy(recorder.patches)),
		...recorder.patches.flatMap(overfullNote)
	];
	const head = new Draft(network);
	if (faults.length > 0)
		return err(faults.map((fault) => asConflict(head, fault, recorder.patches)));
	const patches = compactPatches(recorder.patches);
	const personal = personalOf(patches, change.personal);
	return ok({
		network: recorder.draft.close(personal),
		change: { ...change, ...asStamped(stamp), patches, personal }
	});
}

const asStamped = ({ changeId, at }: Stamp) => ({ id: changeId, at });

/** Writes what the patch wants, whatever stands there now. */
function force(recorder: Recorder, patch: Patch, own: Network): void {
	const { collection, id } = patch;
	const held = recorder.draft.object(collection, id);
	if (patch.op === 'create') {
		if (held) recorder.delete(collection, held);
		recorder.create(collection, { ...patch.value, id });
		return;
	}
	if (patch.op === 'delete') {
		if (held) removeWithReferences(recorder, collection, held);
		return;
	}
	const object = held ?? revive(recorder, collection, id, own);
	if (!object) return;
	if (patch.op === 'set') {
		recorder.set(collection, id, patch.path, patch.after);
		return;
	}
	const others = readSet(object, patch.path).filter((each) => each !== patch.value);
	const members = patch.op === 'add' ? [...others, patch.value] : others;
	recorder.setMembers(collection, id, patch.path, members);
}

/** A note grows by a paragraph; what stood there stays. */
function addToNote(recorder: Recorder, { collection, id }: Patch, line: string): void {
	const held = recorder.draft.object(collection, id)?.['note'];
	const note = typeof held === 'string' && held !== '' ? `${held}\n\n${line}` : line;
	recorder.set(collection, id, 'note', note);
}

function overfullNote(patch: Patch): readonly Fault[] {
	const isOverfull =
		patch.op === 'set' &&
		patch.path === 'note' &&
		typeof patch.after === 'string' &&
		patch.after.length > limits.text;
	return isOverfull
		? [fault('text_too_long', patch.collection, patch.id, 'note', { limit: limits.text })]
		: [];
}

/** Brings an object back as it was in the own network. */
function revive(
	recorder: Recorder,
	collection: CollectionName,
	id: Id,
	own: Network
): AnyObject | null {
	const object = collectionOf(own, collection)[id];
	if (!object) return null;
	recorder.create(collection, object);
	return object;
}

/** Brings back what revived or new objects refer to, and what that refers to in turn. */
function reviveReferred(recorder: Recorder, own: Network): void {
	for (;;) {
		const missing = faultsOf(recorder.draft, touchedBy(recorder.patches)).filter(isMissing);
		const isBack = missing.map(({ other }) =>
			collectionNames.some(
				(collection) =>
					!recorder.draft.object(collection, other) && revive(recorder, collection, other, own)
			)
		);
		if (!isBack.includes(true)) return;
	}
}

const isMissing = (fault: Fault): fault is Fault & { readonly other: Id } =>
	fault.code === 'reference_missing' && fault.other !== undefined;
