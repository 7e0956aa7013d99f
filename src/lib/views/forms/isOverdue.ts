import type { Contact } from '#domain/network/Contact.ts';
import type { Day } from '#domain/shared/Id.ts';

/** Whether a contact still holds a person whose data should be gone by now. */
export const isOverdue = (
	contact: Pick<Contact, 'personName' | 'personEmail' | 'personPhone' | 'personDeleteBy'>,
	on: Day
): boolean =>
	contact.personDeleteBy !== null &&
	contact.personDeleteBy < on &&
	[contact.personName, contact.personEmail, contact.personPhone].some((held) => held !== null);
