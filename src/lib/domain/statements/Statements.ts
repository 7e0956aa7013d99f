import type { Day } from '#domain/shared/Id.ts';

/** How far the pages conform to BITV 2.0 or the law of the Land. */
export const conformities = ['full', 'partial', 'none'] as const;
export type Conformity = (typeof conformities)[number];

/** Who checked the pages. */
export const reviewKinds = ['self', 'external'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/**
 * What an office says of itself on its pages about accessibility, imprint and privacy, in German. A
 * missing key means: not filled in yet.
 */
export interface Statements {
	readonly accessibilityOffice?: string;
	readonly accessibilityStatus?: Conformity;
	/** What is not accessible, and why. */
	readonly accessibilityBarriers?: string;
	readonly accessibilityReview?: ReviewKind;
	readonly accessibilityMade?: Day;
	readonly accessibilityChecked?: Day;
	readonly feedbackEmail?: string;
	readonly feedbackPhone?: string;
	/** ISO 3166-2 of the Land whose law holds, `DE` for an office of the federation. */
	readonly jurisdiction?: string;
	/** In place of the catalogue's enforcement body, or where it has none. */
	readonly enforcement?: string;

	/** § 5 DDG. */
	readonly imprintProvider?: string;
	readonly imprintAddress?: string;
	readonly imprintRepresentative?: string;
	readonly imprintEmail?: string;
	readonly imprintPhone?: string;
	readonly imprintSupervisor?: string;
	readonly imprintVatId?: string;
	/** Who answers for the contents (§ 18 MStV). */
	readonly imprintResponsible?: string;

	readonly privacyController?: string;
	readonly privacyOfficer?: string;
	/** Whose computers answer, how long a log is kept there, with which contract. */
	readonly privacyHosting?: string;
	/** Authority that complaints go to. */
	readonly privacySupervisor?: string;
}

export type StatementField = keyof Statements;
