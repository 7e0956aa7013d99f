import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import type { PublicGuide } from '#domain/edition/PublicContent.ts';
import { textFor, type Texts } from '#domain/shared/Texts.ts';

/** A word without the signs around it. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const wordsIn = (text: string): string[] =>
	text
		.split(/\s+/)
		.map(bare)
		.filter((word) => word !== '');

/** Longer words were given places to break without a hyphen. */
const breakable = 36;

/**
 * Words of a source that a PDF's text does not hold, after undoing the hyphens at line ends – those
 * of the typesetter and those that the word has itself.
 */
export function missingWords(source: readonly string[], pdfText: string): string[] {
	const text = pdfText.replaceAll('\u200b', '').normalize('NFC');
	const found = new Set([
		...wordsIn(text),
		...wordsIn(text.replace(/[-\u00ad\u2010]\n\s*/g, '')),
		...wordsIn(text.replace(/[-\u2010]\n\s*/g, '-')),
		...wordsIn(text.replace(/([/–])\n\s*/g, '$1'))
	]);
	const run = text.replace(/\s/g, '');
	return [...new Set(source.flatMap(wordsIn))].filter(
		(word) => !found.has(word) && !(word.length > breakable && run.includes(word))
	);
}

const german = (texts: Texts): string[] => {
	const text = textFor(texts, 'de');
	return text ? [text.text] : [];
};

const said = (...texts: (string | null)[]): string[] => texts.filter((text) => text !== null);

/** All public texts of an object, by the fields of the domain: a new one is looked for at once. */
const textsOf = (collection: CollectionName, object: object): string[] =>
	Object.entries(fieldsOf[collection])
		.filter(([, spec]) => spec.kind === 'texts' && !spec.internal)
		.flatMap(([field]) => german(object[field as keyof typeof object]));

/** Everything that people wrote into the entries of a guide, in German. */
export function textsOfEntries(content: PublicGuide): string[] {
	return [
		...content.organizations.flatMap((entry) => [
			...said(entry.name, entry.alternateName, entry.email, entry.phone, entry.address1),
			...said(entry.postalCode, entry.city, entry.evidenceSource),
			...said(entry.website?.replace(/^https?:\/\//, '') ?? null),
			...textsOf('organizations', entry)
		]),
		...content.services.flatMap((service) => [
			...textsOf('services', service),
			...said(service.serviceArea)
		]),
		...content.locations.flatMap((location) => [
			...textsOf('locations', location),
			...said(location.address1, location.address2, location.postalCode, location.city)
		]),
		...content.contacts.flatMap((contact) => [
			...textsOf('contacts', contact),
			...said(contact.email, contact.phone),
			...said(contact.person?.name ?? null, contact.person?.phone ?? null)
		]),
		...content.relations.flatMap((relation) => [
			...textsOf('relations', relation),
			...said(relation.evidenceSource)
		])
	];
}
