import { addressLine } from '#domain/guide/addressLine.ts';
import type { PublicLocation } from '#domain/edition/PublicContent.ts';
import type { GuideService } from '#domain/guide/GuideContents.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { hoursLines, hoursText } from '#i18n/hoursLines.ts';
import { accessWord } from '#i18n/words.ts';
import { inGerman, locale } from './guideWords.ts';
import { literalPart, passage, plainPart, textParts } from './passages.ts';
import type { Part, Row } from './PrintParts.ts';
import { row } from './row.ts';

/** A timetable, one part per line. */
export const hoursParts = (hours: Hours | null): Part[] =>
	hours ? hoursLines(hours, locale).map((line) => plainPart(hoursText(line))) : [];

export const hoursRow = (hours: Hours | null): Row[] =>
	row(m.guide_label_hours({}, inGerman), hoursParts(hours));

export const accessRow = (object: {
	readonly accessibility: readonly string[];
	readonly accessibilityDescription: Texts;
}): Row[] =>
	row(m.guide_label_accessibility({}, inGerman), [
		...object.accessibility.map((code) => plainPart(accessWord(code, locale))),
		...textParts(object.accessibilityDescription)
	]);

/** Further places of a partner: name and address, the way there, what is different there. */
export const locationRows = (locations: readonly PublicLocation[]): Row[] =>
	locations.flatMap((location) => [
		...row(m.guide_label_where({}, inGerman), placeParts(location)),
		...row(m.guide_label_way({}, inGerman), textParts(location.transportation)),
		...hoursRow(location.hours),
		...accessRow(location)
	]);

/** Where an offer is, and when: hours of several places each after the name of its place. */
export const offerRows = ({ service, locations, hours }: GuideService): Row[] => [
	...row(m.guide_label_where({}, inGerman), locations.flatMap(placeParts)),
	...row(m.guide_label_hours({}, inGerman), [
		...hours.flatMap((each) => {
			const place = locations.find(({ id }) => id === each.location);
			return [
				...(place && locations.length > 1 ? nameParts(place) : []),
				...hoursParts(each.hours)
			];
		}),
		...textParts(service.scheduleDescription)
	])
];

const placeParts = (location: PublicLocation): Part[] => [
	...nameParts(location),
	...(addressLine(location) ? [literalPart(addressLine(location))] : [])
];

const nameParts = ({ name }: PublicLocation): Part[] => {
	const called = passage(name);
	return called ? [plainPart(called.text)] : [];
};
