import type { AnyObject } from '../AnyObject.ts';
import type { Draft } from '../Draft.ts';
import type { Fault, FaultCode } from '../Fault.ts';
import type { CollectionName } from '../Network.ts';

export interface RuleInput {
	readonly draft: Draft;
	readonly collection: CollectionName;
	readonly object: AnyObject;
	/** True if the field was written to. */
	readonly has: (field: string) => boolean;
}

/** A rule between fields or objects that no field alone can keep. */
export type Rule = (input: RuleInput) => readonly Fault[];

export const none: readonly Fault[] = [];

export function faultAt(
	{ collection, object }: Pick<RuleInput, 'collection' | 'object'>,
	code: FaultCode,
	field: string | null,
	other?: string
): readonly Fault[] {
	const place = { code, collection, id: object.id, field };
	return [other === undefined ? place : { ...place, other }];
}
