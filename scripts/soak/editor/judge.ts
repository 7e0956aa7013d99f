import type { Change, Patch } from '#domain/history/Change.ts';
import { touchedBy } from '#domain/history/touchedBy.ts';
import { Draft } from '#domain/network/Draft.ts';
import { faultsOf } from '#domain/network/faultsOf.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { Sheet } from './Sheet.ts';

/** One judged change, and the sheet as it is when the change has been merged. */
interface Verdict {
	readonly isConflict: boolean;
	readonly sheet: Network;
}

/**
 * Which of some changes conflict when they are put on a network one after the other. By its own reading
 * of the cells; only the rules between objects are asked of the domain, on the outcome as a whole.
 */
export function conflictsAmong(network: Network, changes: readonly Change[]): ReadonlySet<Id> {
	const conflicts = new Set<Id>();
	let held = network;
	for (const change of changes) {
		const { isConflict, sheet } = judge(held, change);
		if (isConflict) conflicts.add(change.id);
		held = sheet;
	}
	return conflicts;
}

function judge(network: Network, change: Change): Verdict {
	const sheet = new Sheet(network);
	// Rules are asked about what a change writes, not about what stood there already.
	const written: Patch[] = [];
	let isContested = false;
	for (const patch of change.patches) {
		if (sheet.isContested(patch)) isContested = true;
		else if (sheet.write(patch)) written.push(patch);
	}
	if (isContested) return { isConflict: true, sheet: network };
	const outcome = merged(network, sheet, change);
	if (faultsOf(new Draft(outcome), touchedBy(written)).length > 0)
		return { isConflict: true, sheet: network };
	return { isConflict: false, sheet: outcome };
}

/** The network with what the sheet has written, sharing the rest. */
function merged(network: Network, sheet: Sheet, change: Change): Network {
	const made: Record<string, unknown> = { ...network };
	for (const { collection, id } of change.patches) {
		if (made[collection] === network[collection]) made[collection] = { ...network[collection] };
		const objects = made[collection] as Record<Id, unknown>;
		const object = sheet.read(collection, id);
		if (object) objects[id] = object;
		else Reflect.deleteProperty(objects, id);
	}
	made.personalValues = { ...network.personalValues, ...change.personal };
	return made as unknown as Network;
}
