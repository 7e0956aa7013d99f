import { foldWord } from '../foldWord.ts';

/**
 * Headers under which lists keep names of people. Such a column is never taken along: personal
 * values need a legal basis and lie where they can be erased, not in a field of a partner.
 */
const names = [
	'Ansprechpartner',
	'Ansprechpartnerin',
	'Ansprechpartner/-in',
	'Ansprechpartner/Ansprechpartnerin',
	'Ansprechperson',
	'Kontaktperson',
	'Name Ansprechpartner',
	'Name der Ansprechperson',
	'Sachbearbeiter',
	'Sachbearbeitung',
	'Vorname',
	'Nachname',
	'Familienname',
	'contact person',
	'contact name'
].map(foldWord);

export const holdsPersons = (header: string): boolean => names.includes(foldWord(header));
