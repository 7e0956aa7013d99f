import type { Contact, contactFields } from '#domain/network/Contact.ts';
import type { Guide, guideFields } from '#domain/network/Guide.ts';
import type { Location, locationFields } from '#domain/network/Location.ts';
import type { mapFields, MapSlot, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { NetworkProfile, profileFields } from '#domain/network/Network.ts';
import type { Organization, organizationFields } from '#domain/network/Organization.ts';
import type { Relation, relationFields } from '#domain/network/Relation.ts';
import type { Service, serviceFields } from '#domain/network/Service.ts';
import type { Topic, topicFields } from '#domain/network/Topic.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';

/** Names of the fields that a list of specs marks as internal. */
type InternalFieldOf<Specs> = {
	[F in keyof Specs]: Specs[F] extends { readonly internal: true } ? F : never;
}[keyof Specs];

/** An object without its internal fields and without what `Held` names besides. */
type PublicPart<T, Specs, Held extends keyof T> = Omit<T, InternalFieldOf<Specs> | Held>;

/**
 * What the public may know, derived in SQL by visibility (`public_content`). Internal fields are
 * left out by type here and by column there; hidden organizations take their services, contacts
 * and relations with them.
 */
export type PublicOrganization = PublicPart<
	Organization,
	typeof organizationFields,
	'sourceId' | 'visibility'
>;

/** Confidential places are internal and never here. */
export type PublicLocation = PublicPart<Location, typeof locationFields, 'sourceId' | 'visibility'>;

export type PublicService = PublicPart<Service, typeof serviceFields, 'sourceId' | 'visibility'>;

/** The person's values appear only if their scope is `public` and a basis is recorded. */
export type PublicContact = PublicPart<Contact, typeof contactFields, 'sourceId' | 'visibility'> & {
	readonly person: {
		readonly name: string | null;
		readonly email: string | null;
		readonly phone: string | null;
	} | null;
};

export type PublicTopic = PublicPart<Topic, typeof topicFields, 'hidden'>;

export type PublicRelation = PublicPart<Relation, typeof relationFields, 'sourceId' | 'visibility'>;

/** Lists are sorted by SQL (topics by position, all else by name, then id): bytes must not wobble. */
export interface PublicNetwork {
	readonly network: PublicPart<NetworkProfile, typeof profileFields, never>;
	readonly topics: readonly PublicTopic[];
	readonly organizations: readonly PublicOrganization[];
	readonly locations: readonly PublicLocation[];
	readonly services: readonly PublicService[];
	readonly contacts: readonly PublicContact[];
	readonly relations: readonly PublicRelation[];
}

/** `content` of an edition of kind `map`, as stored and as `/…/{map}.json` serves it. */
export interface PublicMap extends PublicNetwork {
	readonly schema: 'wegenetz/map/1';
	readonly map: PublicPart<NetworkMap, typeof mapFields, 'embedPolicy'>;
}

/** `content` of an edition of kind `guide`. */
export interface PublicGuide extends PublicNetwork {
	readonly schema: 'wegenetz/guide/1';
	readonly guide: PublicPart<Guide, typeof guideFields, never>;
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
