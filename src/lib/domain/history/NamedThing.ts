import type { CollectionName } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';

/** What an object was called that is there no more. */
export interface NamedThing {
	readonly collection: CollectionName;
	/** Name or title; of a relation its ends and type. */
	readonly called: Readonly<Record<string, Json>>;
}

export type GoneNames = Readonly<Record<Id, NamedThing>>;
