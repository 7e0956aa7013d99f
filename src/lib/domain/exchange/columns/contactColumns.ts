import {
	column,
	hoursColumn,
	sourceKey,
	texts,
	translationColumn,
	upkeep,
	type TableColumn
} from './TableColumn.ts';

/** The day of checking is kept at the partner and the offer, not at each of their contacts. */
const contactUpkeep = upkeep.filter(({ field }) => field !== 'assuredDate');

/** Functions, not people: personal values come in by hand, with their legal basis. */
export const contactColumns: readonly TableColumn[] = [
	sourceKey,
	column('organization', 'partner', 'Partner', 'Anbieter', 'Anbieterin', 'provider'),
	column('service', 'service', 'Angebot', 'offer'),
	texts('title', 'Funktion', 'Ansprechstelle', 'Aufgabe', 'function'),
	column('email', 'line', 'E-Mail', 'Mail', 'E-Mail-Adresse', 'email address'),
	column('phone', 'line', 'Telefon', 'Tel', 'Telefonnummer', 'Rufnummer', 'phone number'),
	hoursColumn,
	translationColumn,
	...contactUpkeep
];
