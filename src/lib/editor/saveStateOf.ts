import type { Instant } from '#domain/shared/Id.ts';
import type { QueueTrouble } from './SaveQueue.ts';
import type { ConflictedChange, SaveState } from './SaveState.ts';

interface Situation {
	readonly trouble: QueueTrouble | null;
	readonly conflicts: readonly ConflictedChange[];
	readonly unsaved: number;
	readonly savedAt: Instant;
	/** When the server was first out of reach. */
	readonly offlineSince: Instant;
}

/** The one thing to say: first what only this person can mend, then what mends itself. */
export function saveStateOf(situation: Situation): SaveState {
	const { trouble, conflicts, unsaved, savedAt, offlineSince } = situation;
	if (trouble?.status === 'signedOut') return { kind: 'signedOut', unsaved };
	if (trouble?.status === 'refused') {
		const { code, errorId } = trouble;
		return { kind: 'refused', code, unsaved, ...(errorId === undefined ? {} : { errorId }) };
	}
	if (conflicts.length > 0) return { kind: 'conflict', conflicts };
	if (trouble) return { kind: 'offline', since: offlineSince, unsaved };
	return unsaved > 0 ? { kind: 'saving', unsaved } : { kind: 'saved', at: savedAt };
}
