import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecs } from './fieldKinds.ts';
import type { Visibility } from './Visibility.ts';

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
	/** Opening hours in words until the sheet of issue C brings rules (HSDS schedule.description). */
	readonly scheduleDescription: Texts;
	/** How one gets in: walk in, call, book (HSDS application_process). */
	readonly applicationProcess: Texts;
	/** Papers to bring. */
	readonly requiredDocuments: Texts;
	readonly feesDescription: Texts;
	readonly status: ServiceStatus;
	readonly assuredDate: Day | null;
	readonly visibility: Visibility;

	readonly referralWay: ReferralWay | null;
	readonly referralNote: string | null;
	readonly note: string | null;
}

export const serviceFields = {
	sourceId: { kind: 'value' },
	organization: { kind: 'value', refers: 'organizations' },
	name: { kind: 'texts' },
	description: { kind: 'texts' },
	topics: { kind: 'set', refers: 'topics' },
	targetGroups: { kind: 'set' },
	minimumAge: { kind: 'value' },
	maximumAge: { kind: 'value' },
	eligibilityDescription: { kind: 'texts' },
	serviceArea: { kind: 'value' },
	languages: { kind: 'set' },
	scheduleDescription: { kind: 'texts' },
	applicationProcess: { kind: 'texts' },
	requiredDocuments: { kind: 'texts' },
	feesDescription: { kind: 'texts' },
	status: { kind: 'value' },
	assuredDate: { kind: 'value' },
	visibility: { kind: 'value' },
	referralWay: { kind: 'value', internal: true },
	referralNote: { kind: 'value', internal: true },
	note: { kind: 'value', internal: true }
} as const satisfies FieldSpecs;
