import type { Contact } from '#domain/network/Contact.ts';
import { contactsOf } from '#domain/network/queries.ts';
import type { Service } from '#domain/network/Service.ts';
import type { LetterContext } from '../LetterContext.ts';
import type { Block } from '../OfficeDocument.ts';
import { german } from '../placeholderValues.ts';

/** „Anmeldung Beratung, 0361 123“: the function and how to reach it, never a person. */
export const contactLine = ({ title, phone, email }: Contact): string =>
	[german(title), phone, email].filter(Boolean).join(', ');

/** The contact for an offer: its own, else one of the whole partner. */
export const contactFor = (letter: LetterContext, offer: Service | null): string => {
	const contacts = contactsOf(letter.network, letter.partner.id);
	const own = contacts.find(({ service }) => offer !== null && service === offer.id);
	const general = contacts.find(({ service }) => service === null);
	const chosen = own ?? general;
	return chosen ? contactLine(chosen) : '';
};

/** Contacts by function, with room for two more. */
export const contactTable = ({ network, partner }: LetterContext): Block => ({
	kind: 'table',
	caption: 'Ansprechstellen nach Funktion (bitte keine Namen)',
	head: ['Funktion', 'Telefon', 'E-Mail', 'zuständig für'],
	rows: [
		...contactsOf(network, partner.id).map(({ title, phone, email, service }) => [
			german(title),
			phone ?? '',
			email ?? '',
			(service === null ? '' : german(network.services[service]?.name ?? {})) || 'alle Angebote'
		]),
		['', '', '', ''],
		['', '', '', '']
	]
});
