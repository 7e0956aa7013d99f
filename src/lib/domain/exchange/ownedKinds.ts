import type {
	AddContact,
	AddLocation,
	AddService,
	ChangeContact,
	ChangeLocation,
	ChangeService
} from '#domain/commands/Command.ts';
import type { Contact } from '#domain/network/Contact.ts';
import type { Location } from '#domain/network/Location.ts';
import type { Service } from '#domain/network/Service.ts';
import type { Owned } from './OwnedIndex.ts';

export type OwnedKind = 'locations' | 'services' | 'contacts';

export type OwnedCommand =
	AddLocation | ChangeLocation | AddService | ChangeService | AddContact | ChangeContact;

/** What planning an offer and planning a contact do not have in common. */
export interface OwnedSpec {
	readonly add: 'addLocation' | 'addService' | 'addContact';
	readonly change: 'changeLocation' | 'changeService' | 'changeContact';
	/** The field that holds the name of such an object. */
	readonly nameField: 'name' | 'title';
}

export const ownedSpecs: Readonly<Record<OwnedKind, OwnedSpec>> = {
	locations: { add: 'addLocation', change: 'changeLocation', nameField: 'name' },
	services: { add: 'addService', change: 'changeService', nameField: 'name' },
	contacts: { add: 'addContact', change: 'changeContact', nameField: 'title' }
};

/** A place or an offer: found again by its partner and its name. */
export const ownedByPartner = ({
	id,
	sourceId,
	organization,
	name
}: Location | Service): Owned => ({
	id,
	sourceId,
	owner: [organization],
	name
});

export const ownedContact = ({ id, sourceId, organization, service, title }: Contact): Owned => ({
	id,
	sourceId,
	owner: [organization, service],
	name: title
});
