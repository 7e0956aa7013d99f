import type { Contact } from '#domain/network/Contact.ts';
import type { Guide } from '#domain/network/Guide.ts';
import type { MapSlot, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { NetworkProfile } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Service } from '#domain/network/Service.ts';
import type { Topic } from '#domain/network/Topic.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';

/**
 * What the public may know, derived in SQL by visibility (`public_content`). Internal fields are
 * left out by type here and by column there; hidden organizations take their services, contacts
 * and relations with them.
 */
export type PublicOrganization = Omit<
	Organization,
	| 'sourceId'
	| 'visibility'
	| 'stage'
	| 'stageDate'
	| 'stageNote'
	| 'note'
	| 'responsible'
	| 'nextCheckDate'
>;

export type PublicService = Omit<
	Service,
	'sourceId' | 'visibility' | 'referralWay' | 'referralNote' | 'note'
>;

/** The person's values appear only if their scope is `public` and a basis is recorded. */
export type PublicContact = Pick<
	Contact,
	'id' | 'organization' | 'service' | 'title' | 'email' | 'phone'
> & {
	readonly person: {
		readonly name: string | null;
		readonly email: string | null;
		readonly phone: string | null;
	} | null;
};

export type PublicTopic = Omit<Topic, 'note' | 'hidden'>;

export type PublicRelation = Omit<Relation, 'sourceId' | 'visibility' | 'note'>;

/** Lists are sorted by SQL (topics by position, all else by name, then id): bytes must not wobble. */
export interface PublicNetwork {
	readonly network: Omit<NetworkProfile, 'note'>;
	readonly topics: readonly PublicTopic[];
	readonly organizations: readonly PublicOrganization[];
	readonly services: readonly PublicService[];
	readonly contacts: readonly PublicContact[];
	readonly relations: readonly PublicRelation[];
}

/** `content` of an edition of kind `map`, as stored and as `/…/{map}.json` serves it. */
export interface PublicMap extends PublicNetwork {
	readonly schema: 'wegenetz/map/1';
	readonly map: Omit<NetworkMap, 'slots' | 'positions' | 'note' | 'embedPolicy'>;
}

/** `content` of an edition of kind `guide`. */
export interface PublicGuide extends PublicNetwork {
	readonly schema: 'wegenetz/guide/1';
	readonly guide: Omit<Guide, 'note'>;
	/** The map to print, if the guide names one. */
	readonly map: PublicMap['map'] | null;
}

/** Seats of a published map: by public level, kept from edition to edition so that nobody jumps. */
export type PublicSlots = Readonly<Record<Id, MapSlot>>;

/** Head of an edition: a frozen snapshot, the only thing the public ever reads (Ausgabe). */
export interface EditionHead {
	readonly id: Id;
	readonly kind: 'map' | 'guide';
	readonly network: string;
	readonly slug: string;
	/** 1, 2, 3 … per map or guide. */
	readonly number: number;
	readonly publishedAt: Instant;
	/** Hex SHA-256 over all that the public can read of it; the ETag. */
	readonly hash: string;
	/** True if it shows names of persons: then caches may keep it for an hour at most. */
	readonly showsPersons: boolean;
}
