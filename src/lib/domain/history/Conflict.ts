import type { FaultCode } from '#domain/network/Fault.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { Patch } from './Change.ts';

/**
 * Why a patch no longer fits:
 *
 * - `changed`: a colleague wrote something else at the same place
 * - `deleted`: a colleague removed the object that was edited
 * - `edited`: a colleague edited the object that was removed
 * - `exists`: something else already has this id
 * - a fault code: each edit is fine alone, together they break a rule (a relation to a partner that
 *   a colleague removed is `reference_missing`)
 */
export type ConflictReason = 'changed' | 'deleted' | 'edited' | 'exists' | FaultCode;

/** A patch that was not merged, with both values; `null` where nothing stands. */
export interface Conflict {
	readonly patch: Patch;
	readonly reason: ConflictReason;
	readonly theirs: Json;
	readonly mine: Json;
	/** The object that a broken rule is about besides this one, e.g. the partner that is gone. */
	readonly other?: Id;
}
