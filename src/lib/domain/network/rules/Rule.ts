import type { AnyObject } from '../AnyObject.ts';
import type { Draft } from '../Draft.ts';
import type { Fault, FaultCode } from '../Fault.ts';
import type { CollectionName } from '../Network.ts';

/** An object that was written to and is still there. */
export interface Written {
	readonly collection: CollectionName;
	readonly object: AnyObject;
	/** True if the field was written to. */
	readonly has: (field: string) => boolean;
}

/**
 * A rule between fields or objects that no field alone can keep. Sees everything written at once, so
 * that a rule about the whole collection walks it once, however much was written.
 */
export type Rule = (draft: Draft, written: readonly Written[]) => readonly Fault[];

export const none: readonly Fault[] = [];

export function faultAt(
	{ collection, object }: Pick<Written, 'collection' | 'object'>,
	code: FaultCode,
	field: string | null,
	other?: string
): readonly Fault[] {
	const place = { code, collection, id: object.id, field };
	return [other === undefined ? place : { ...place, other }];
}

/** A rule that looks at one object at a time. */
export const forEachObject =
	(rule: (draft: Draft, written: Written) => readonly Fault[]): Rule =>
	(draft, written) =>
		written.flatMap((each) => rule(draft, each));
