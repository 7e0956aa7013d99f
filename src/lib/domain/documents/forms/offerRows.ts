import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import { referralWays, type Service } from '#domain/network/Service.ts';
import type { DocumentWords } from '../DocumentWords.ts';
import type { FormRow } from '../OfficeDocument.ts';
import { german } from '../placeholderValues.ts';

/** „ab 12 Jahren“, „12 bis 27 Jahre“ … */
function ages({ minimumAge, maximumAge }: Service): string {
	if (minimumAge === null && maximumAge === null) return '';
	if (maximumAge === null) return `ab ${minimumAge} Jahren`;
	return minimumAge === null ? `bis ${maximumAge} Jahre` : `${minimumAge} bis ${maximumAge} Jahre`;
}

const referralRow = (offer: Service | null, words: DocumentWords): FormRow => ({
	label: 'Wie wir an Sie verweisen dürfen',
	known: '',
	choices: referralWays.map((way) => ({
		label: words.referralWay(way),
		chosen: offer?.referralWay === way
	}))
});

/** What the map knows of an offer; `null` is one that it does not know yet. */
export const offerRows = (offer: Service | null, words: DocumentWords): readonly FormRow[] => [
	{ label: 'Name des Angebots', known: offer ? german(offer.name) : '' },
	{ label: 'Was angeboten wird', known: offer ? german(offer.description) : '' },
	{
		label: 'Für wen',
		known: '',
		choices: targetGroups.map((group) => ({
			label: words.targetGroup(group),
			chosen: offer?.targetGroups.includes(group) ?? false
		}))
	},
	{ label: 'Alter', known: offer ? ages(offer) : '' },
	{ label: 'Voraussetzungen', known: offer ? german(offer.eligibilityDescription) : '' },
	{ label: 'Zuständig für (Orte, Postleitzahlen)', known: offer?.serviceArea ?? '' },
	{ label: 'Sprachen', known: offer ? offer.languages.map(words.language).join(', ') : '' },
	{ label: 'Öffnungs- und Sprechzeiten', known: offer ? german(offer.scheduleDescription) : '' },
	{ label: 'So kommt man hinein', known: offer ? german(offer.applicationProcess) : '' },
	{ label: 'Mitzubringende Unterlagen', known: offer ? german(offer.requiredDocuments) : '' },
	{ label: 'Kosten', known: offer ? german(offer.feesDescription) : '' },
	{ label: 'Aufnahme, Wartezeit', known: offer ? words.serviceStatus(offer.status) : '' },
	referralRow(offer, words)
];

/** What an agreement fixes about the way to an offer. */
export const referralRows = (
	offer: Service | null,
	contact: string,
	words: DocumentWords
): readonly FormRow[] => [
	referralRow(offer, words),
	{ label: 'Ansprechstelle (Funktion, Telefon)', known: contact },
	{ label: 'Für wen', known: offer ? offer.targetGroups.map(words.targetGroup).join(', ') : '' },
	{ label: 'Sprechzeiten', known: offer ? german(offer.scheduleDescription) : '' },
	{ label: 'Mitzubringende Unterlagen', known: offer ? german(offer.requiredDocuments) : '' },
	{
		label: 'Sprachen, Sprachmittlung',
		known: offer ? offer.languages.map(words.language).join(', ') : ''
	},
	{ label: 'Kosten', known: offer ? german(offer.feesDescription) : '' }
];
