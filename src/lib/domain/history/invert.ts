import type { Id, Instant } from '#domain/shared/Id.ts';
import type { Change } from './Change.ts';
import { invertPatch } from './invertPatch.ts';

/** Who made a change when: ids and the clock come from outside. */
export interface Stamp {
	readonly changeId: Id;
	readonly at: Instant;
}

/**
 * The change that takes a change back. It carries no personal values: a reference that comes back
 * finds its value in the erasable table, or finds it missing.
 */
export const invert = (change: Change, stamp: Stamp): Change => ({
	id: stamp.changeId,
	command: change.command,
	at: stamp.at,
	patches: change.patches.toReversed().map(invertPatch),
	undoes: change.id,
	personal: {}
});
