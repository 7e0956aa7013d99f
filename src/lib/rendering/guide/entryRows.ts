import { germanLands } from '#domain/exchange/germanLands.ts';
import type { PublicContact, PublicOrganization } from '#domain/edition/PublicContent.ts';
import type { GuideEntry } from '#domain/guide/GuideContents.ts';
import { m } from '#i18n/generated/messages.js';
import { languageName, targetGroupWord } from '#i18n/words.ts';
import { inGerman, locale } from './guideWords.ts';
import { dayIn } from '#i18n/days.ts';
import { literalPart, passage, plainPart, webPart } from './passages.ts';
import type { Part, Row } from './PrintParts.ts';
import { accessRow, hoursParts, hoursRow, locationRows } from './placeRows.ts';
import { row } from './row.ts';
import { mailHref, phoneHref, websiteHref, websiteLabel } from './safeLinks.ts';

/** Facts of an entry in the order a reader needs them: where, how, when checked. */
export const entryRows = ({
	organization,
	furtherTopics,
	contacts,
	locations
}: GuideEntry): Row[] => [
	...addressRow(organization),
	...row(
		m.guide_label_contact({}, inGerman),
		[phonePart(organization.phone), mailPart(organization.email)].flat()
	),
	...row(
		m.guide_label_website({}, inGerman),
		organization.website
			? [webPart(websiteLabel(organization.website), websiteHref(organization.website))]
			: []
	),
	...hoursRow(organization.hours),
	...accessRow(organization),
	...locationRows(locations),
	...contactRows(contacts),
	...row(
		m.guide_label_for_whom({}, inGerman),
		organization.targetGroups.map((code) => plainPart(targetGroupWord(code, locale)))
	),
	...languagesRow(organization.languages),
	...row(
		m.guide_label_topics({}, inGerman),
		furtherTopics.map(({ name }) => plainPart(passage(name)?.text ?? ''))
	),
	...row(
		m.guide_label_checked({}, inGerman),
		organization.assuredDate ? [literalPart(dayIn(organization.assuredDate, locale))] : []
	)
];

/** „Adresse“ where there is one to go to, else „Ort“. */
function addressRow(organization: PublicOrganization): Row[] {
	const { address1, postalCode, city, stateProvince } = organization;
	const place = [postalCode, city].filter((part) => part !== null).join(' ');
	// A street that already ends in its town is not told it twice.
	const isRepeated = city !== null && postalCode === null && (address1?.endsWith(city) ?? false);
	const land = germanLands.find(([code]) => code === stateProvince)?.[1] ?? stateProvince;
	const words = [address1, isRepeated ? null : place, land === city ? null : land];
	const label = address1 ? m.guide_label_address({}, inGerman) : m.guide_label_place({}, inGerman);
	return row(label, [literalPart(words.filter((word) => word).join(', '))]);
}

const phonePart = (phone: string | null): Part[] =>
	phone ? [literalPart(phone, phoneHref(phone))] : [];

const mailPart = (email: string | null): Part[] =>
	email ? [literalPart(email, mailHref(email))] : [];

/** Contacts by function; a person's name only ever got into the edition by its release. */
export const contactRows = (contacts: readonly PublicContact[]): Row[] =>
	contacts.flatMap((contact) => {
		const { person } = contact;
		return row(m.guide_label_contact_point({}, inGerman), [
			...(passage(contact.title) ? [plainPart(passage(contact.title)?.text ?? '')] : []),
			...(person?.name ? [plainPart(person.name)] : []),
			...phonePart(contact.phone),
			...phonePart(person?.phone ?? null),
			...mailPart(contact.email),
			...mailPart(person?.email ?? null),
			...hoursParts(contact.hours)
		]);
	});

export const languagesRow = (languages: readonly string[]): Row[] =>
	row(
		m.guide_label_languages({}, inGerman),
		languages.map((language) => plainPart(languageName(language, locale)))
	);
