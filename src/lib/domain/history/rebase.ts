import { Draft } from '#domain/network/Draft.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultsOf } from '#domain/network/faultsOf.ts';
import type { Network } from '#domain/network/Network.ts';
import { isSameJson } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Change, Patch } from './Change.ts';
import type { Conflict, ConflictReason } from './Conflict.ts';
import { applyPatch, readPath, readSet } from './patchDraft.ts';
import { mineOf, theirsAt } from './patchValues.ts';
import { touchedBy } from './touchedBy.ts';

/** What becomes of a patch on a network that may have moved on: merged, already done, or why not. */
export type Fate = 'keep' | 'drop' | ConflictReason;

export interface Rebased {
	readonly network: Network;
	/** The change as it fits the network; without the patches whose work is already done. */
	readonly change: Change;
}

/**
 * Puts a change on top of a network that may have moved on since it was made. Fields, languages and
 * members of sets merge one by one; a place that a colleague wrote to differently is a conflict with
 * both values. All or nothing. Run by client and server alike; on the network the change was made
 * on it is the identity.
 */
export function rebase(network: Network, change: Change): Result<Rebased, readonly Conflict[]> {
	const draft = new Draft(network);
	const patches: Patch[] = [];
	const conflicts: Conflict[] = [];
	for (const patch of change.patches) {
		const fate = fateOf(draft, patch);
		if (fate === 'drop') continue;
		if (fate !== 'keep') {
			conflicts.push(conflictOf(draft, patch, fate));
			continue;
		}
		applyPatch(draft, patch);
		patches.push(patch);
	}
	if (conflicts.length > 0) return err(conflicts);
	const head = new Draft(network);
	const broken = faultsOf(draft, touchedBy(patches)).map((fault) =>
		asConflict(head, fault, patches)
	);
	if (broken.length > 0) return err(broken);
	const isWhole = patches.length === change.patches.length;
	return ok({
		network: draft.close(change.personal),
		change: isWhole ? change : { ...change, patches }
	});
}

/** Whether a patch still fits. */
export function fateOf(draft: Draft, patch: Patch): Fate {
	const object = draft.object(patch.collection, patch.id);
	if (patch.op === 'create') {
		if (!object) return 'keep';
		return isSameJson(object, { ...patch.value, id: patch.id }) ? 'drop' : 'exists';
	}
	if (patch.op === 'delete') {
		if (!object) return 'drop';
		return isSameJson(object, { ...patch.value, id: patch.id }) ? 'keep' : 'edited';
	}
	if (!object) return 'deleted';
	if (patch.op === 'set') {
		const held = readPath(object, patch.path);
		if (isSameJson(held, patch.after)) return 'drop';
		return isSameJson(held, patch.before) ? 'keep' : 'changed';
	}
	const isMember = readSet(object, patch.path).includes(patch.value);
	return isMember === (patch.op === 'remove') ? 'keep' : 'drop';
}

const conflictOf = (draft: Draft, patch: Patch, reason: ConflictReason): Conflict => ({
	patch,
	reason,
	theirs: theirsAt(draft, patch),
	mine: mineOf(patch)
});

/** A broken rule is told at the patch that had a hand in it. */
export function asConflict(head: Draft, fault: Fault, patches: readonly Patch[]): Conflict {
	const isAbout = ({ collection, id }: Patch) => collection === fault.collection && id === fault.id;
	const patch = patches.find(isAbout) ?? patches.find(({ id }) => id === fault.other);
	if (!patch) throw new Error('A fault without a patch: faultsOf looks at touched objects only');
	const other = patch.id === fault.id ? fault.other : fault.id;
	const conflict = conflictOf(head, patch, fault.code);
	return other === undefined ? conflict : { ...conflict, other };
}
