import { fieldsOf, type CollectionName, type Network } from '#domain/network/Network.ts';
import { Draft } from '#domain/network/Draft.ts';
import { startOf } from '#domain/network/startOf.ts';
import type { JsonObject } from '#domain/shared/Json.ts';
import type { Change } from './Change.ts';
import { invertPatch } from './invertPatch.ts';
import { applyPatch } from './patchDraft.ts';

/**
 * The network as it was before some changes: their inverses, from the newest back to the oldest. The
 * journal begins with the network itself, so every revision is within reach. Personal values are
 * those of today: what was erased stays erased.
 *
 * @param since every change after the revision that is asked for, oldest first
 */
export function stateAt(head: Network, since: readonly Pick<Change, 'patches'>[]): Network {
	const draft = new Draft(head);
	for (const { patches } of since.toReversed())
		for (const patch of patches.toReversed()) {
			const back = invertPatch(patch);
			applyPatch(
				draft,
				back.op === 'create' ? { ...back, value: wholeValue(back.collection, back.value) } : back
			);
		}
	return draft.close();
}

/**
 * The value of an object with exactly the fields of today: an old journal knows nothing of fields
 * that were added since (they start as if new), and may know of some that are gone.
 */
export const wholeValue = (collection: CollectionName, value: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(fieldsOf[collection]).map(([field, spec]) => [
			field,
			value[field] === undefined ? startOf(spec) : value[field]
		])
	);
