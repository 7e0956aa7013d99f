import { isId } from '#domain/shared/Id.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { isInstant } from '#domain/shared/Instant.ts';

/**
 * What a restoring is called in the journal: how much of the network, and the state it goes back to.
 *
 * - `place`: one field
 * - `objects`: an object with all that hangs on it, e.g. a partner
 * - `network`: everything
 * - `deleted`: brought back out of the bin
 */
export const restoreKinds = ['place', 'objects', 'network', 'deleted'] as const;
export type RestoreKind = (typeof restoreKinds)[number];

export interface Restored {
	readonly kind: RestoreKind;
	/** Time of the state that was brought back; `null` if it does not matter. */
	readonly at: Instant | null;
	/** The object that is meant, where it is one. */
	readonly id: Id | null;
}

const prefix = 'restore:';

/** The name as the journal keeps it: `restore:objects@2026-11-27T08:00:00.000Z@<id>`. */
export const restoreLabel = ({ kind, at, id }: Restored): string =>
	`${prefix}${kind}@${at ?? ''}@${id ?? ''}`;

/** Reads the name; `null` if the change was no restoring. */
export function readRestoreLabel(command: string): Restored | null {
	if (!command.startsWith(prefix)) return null;
	const [named = '', at = '', id = ''] = command.slice(prefix.length).split('@');
	const kind = restoreKinds.find((each) => each === named);
	if (!kind) return null;
	return { kind, at: isInstant(at) ? at : null, id: isId(id) ? id : null };
}
