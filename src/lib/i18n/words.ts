import type { Confidence, Confirmation } from '#domain/network/Relation.ts';
import type { ReleaseScope } from '#domain/network/Contact.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { ReferralWay, ServiceStatus } from '#domain/network/Service.ts';
import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Visibility } from '#domain/network/Visibility.ts';
import * as messages from './generated/messages.js';
import { getLocale } from './generated/runtime.js';
import { formatOf, type Locale } from './locales.ts';

export type { Locale };

type Word = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

const words = messages as unknown as Readonly<Record<string, Word | undefined>>;

/** A word of the catalogue; a code the office made itself has no message and stands for itself. */
function wordFor(key: string, code: string, locale: Locale | undefined): string {
	const word = words[key];
	return word ? word({}, locale ? { locale } : {}) : code;
}

export const kindWord = (kind: OrganizationKind, locale?: Locale): string =>
	wordFor(`kind_${kind}`, kind, locale);

/** Plural, for group headings. */
export const kindsWord = (kind: OrganizationKind, locale?: Locale): string =>
	wordFor(`kinds_${kind}`, kind, locale);

export const levelWord = (level: Level, locale?: Locale): string =>
	wordFor(`level_${level}`, level, locale);

export const partnerTypeWord = (code: string, locale?: Locale): string =>
	wordFor(`partner_type_${code.toLowerCase()}`, code, locale);

/** How a relation reads from its `from` end (`forward`) or from its `to` end (`inverse`). */
export const relationWord = (
	type: RelationType,
	direction: 'forward' | 'inverse',
	locale?: Locale
): string => wordFor(`relation_${type}${direction === 'inverse' ? '_inverse' : ''}`, type, locale);

export const stageWord = (stage: ContactStage, locale?: Locale): string =>
	wordFor(`stage_${stage}`, stage, locale);

export const serviceStatusWord = (status: ServiceStatus, locale?: Locale): string =>
	wordFor(`service_status_${status}`, status, locale);

export const referralWayWord = (way: ReferralWay, locale?: Locale): string =>
	wordFor(`referral_way_${way}`, way, locale);

export const confirmationWord = (confirmed: Confirmation, locale?: Locale): string =>
	wordFor(`confirmation_${confirmed}`, confirmed, locale);

export const confidenceWord = (confidence: Confidence, locale?: Locale): string =>
	wordFor(`confidence_${confidence}`, confidence, locale);

export const visibilityWord = (visibility: Visibility, locale?: Locale): string =>
	wordFor(`visibility_${visibility}`, visibility, locale);

export const releaseScopeWord = (scope: ReleaseScope, locale?: Locale): string =>
	wordFor(`release_scope_${scope}`, scope, locale);

export const targetGroupWord = (code: string, locale?: Locale): string =>
	wordFor(`target_group_${code}`, code, locale);

/** A feature of access for disabled people. */
export const accessWord = (code: string, locale?: Locale): string =>
	wordFor(`access_${code}`, code, locale);

/** Name of a spoken language (BCP 47), e.g. `ar` → „Arabisch“; an unknown code stands for itself. */
export function languageName(code: string, locale: Locale = getLocale()): string {
	try {
		return new Intl.DisplayNames([formatOf(locale)], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}
