import { accessFeatures } from '#domain/catalogue/accessFeatures.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import { hours } from '#domain/hours/hoursSchema.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import {
	codeOf,
	day,
	id,
	language,
	line,
	oneOf,
	optional,
	setOf,
	text,
	textsOf,
	wholeNumber
} from './fieldSchemas.ts';
import { visibilities, type Visibility } from './Visibility.ts';
import { translationsOf, type Translations } from './translations.ts';

export const serviceStatuses = ['active', 'inactive', 'closed_to_new'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

/** How the office hands somebody over: cold, by name, or with an appointment already made. */
export const referralWays = ['address_only', 'named_contact', 'appointment_made'] as const;
export type ReferralWay = (typeof referralWays)[number];

/** What an organization offers (HSDS service). */
export interface Service {
	readonly id: Id;
	readonly sourceId: string | null;
	readonly organization: Id;
	readonly name: Texts;
	readonly description: Texts;
	readonly topics: readonly Id[];
	/** Codes of target groups of the catalogue. */
	readonly targetGroups: readonly string[];
	readonly minimumAge: number | null;
	readonly maximumAge: number | null;
	/** For whom exactly, in words (HSDS eligibility_description). */
	readonly eligibilityDescription: Texts;
	/** Postcodes, places or initial letters it is responsible for. */
	readonly serviceArea: string | null;
	/** Languages of the offer, BCP 47. */
	readonly languages: readonly string[];
	/** Places where it is offered; none means at the address of the partner. */
	readonly locations: readonly Id[];
	/** Null takes the hours of its places, else of its partner. */
	readonly hours: Hours | null;
	/** Opening hours in words (HSDS schedule.description), beside `hours` or without any. */
	readonly scheduleDescription: Texts;
	/** How one gets in: walk in, call, book (HSDS application_process). */
	readonly applicationProcess: Texts;
	/** Papers to bring. */
	readonly requiredDocuments: Texts;
	readonly feesDescription: Texts;
	/** Codes of `accessFeatures`; none of its own means as its places or its partner have it. */
	readonly accessibility: readonly string[];
	readonly accessibilityDescription: Texts;
	readonly status: ServiceStatus;
	readonly assuredDate: Day | null;
	readonly visibility: Visibility;
	readonly translations: Translations;

	readonly referralWay: ReferralWay | null;
	readonly referralNote: string | null;
	readonly note: string | null;
}

export const serviceFields = {
	sourceId: { kind: 'value', holds: optional(line) },
	organization: { kind: 'value', holds: id, refers: 'organizations' },
	name: { kind: 'texts', holds: textsOf(line) },
	description: { kind: 'texts', holds: textsOf(text) },
	topics: { kind: 'set', holds: setOf(id), refers: 'topics' },
	targetGroups: { kind: 'set', holds: setOf(codeOf(targetGroups)) },
	minimumAge: { kind: 'value', holds: optional(wholeNumber(0, 150)) },
	maximumAge: { kind: 'value', holds: optional(wholeNumber(0, 150)) },
	eligibilityDescription: { kind: 'texts', holds: textsOf(text) },
	serviceArea: { kind: 'value', holds: optional(text) },
	languages: { kind: 'set', holds: setOf(language) },
	locations: { kind: 'set', holds: setOf(id), refers: 'locations' },
	hours: { kind: 'list', holds: optional(hours), initial: null },
	scheduleDescription: { kind: 'texts', holds: textsOf(text) },
	applicationProcess: { kind: 'texts', holds: textsOf(text) },
	requiredDocuments: { kind: 'texts', holds: textsOf(text) },
	feesDescription: { kind: 'texts', holds: textsOf(text) },
	accessibility: { kind: 'set', holds: setOf(codeOf(accessFeatures)) },
	accessibilityDescription: { kind: 'texts', holds: textsOf(text) },
	status: { kind: 'value', holds: oneOf(serviceStatuses), initial: 'active' },
	assuredDate: { kind: 'value', holds: optional(day) },
	visibility: { kind: 'value', holds: oneOf(visibilities), initial: 'public' },
	translations: translationsOf(
		'name',
		'description',
		'eligibilityDescription',
		'scheduleDescription',
		'applicationProcess',
		'requiredDocuments',
		'feesDescription',
		'accessibilityDescription'
	),
	referralWay: { kind: 'value', holds: optional(oneOf(referralWays)), internal: true },
	referralNote: { kind: 'value', holds: optional(text), internal: true },
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<Service>;
