import type {
	AddContact,
	AddService,
	ChangeContact,
	ChangeService
} from '#domain/commands/Command.ts';
import type { Contact } from '#domain/network/Contact.ts';
import type { Service } from '#domain/network/Service.ts';
import type { Owned } from './OwnedIndex.ts';

export type OwnedKind = 'services' | 'contacts';

export type OwnedCommand = AddService | ChangeService | AddContact | ChangeContact;

/** What planning an offer and planning a contact do not have in common. */
export interface OwnedSpec {
	readonly add: 'addService' | 'addContact';
	readonly change: 'changeService' | 'changeContact';
	/** The field that holds the name of such an object. */
	readonly nameField: 'name' | 'title';
}

export const ownedSpecs: Readonly<Record<OwnedKind, OwnedSpec>> = {
	services: { add: 'addService', change: 'changeService', nameField: 'name' },
	contacts: { add: 'addContact', change: 'changeContact', nameField: 'title' }
};

export const ownedService = ({ id, sourceId, organization, name }: Service): Owned => ({
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
