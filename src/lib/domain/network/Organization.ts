import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { accessFeatures } from '#domain/catalogue/accessFeatures.ts';
import { contactStages, type ContactStage } from '#domain/catalogue/contactStages.ts';
import { levels, type Level } from '#domain/catalogue/levels.ts';
import { organizationKinds, type OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import { hours } from '#domain/hours/hoursSchema.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import {
	codeOf,
	day,
	email,
	id,
	language,
	line,
	name,
	oneOf,
	optional,
	recordOf,
	setOf,
	stateProvince,
	text,
	textsOf,
	webAddress
} from './fieldSchemas.ts';
import { agreement, doneStep, type Agreement, type DoneStep } from './procedure.ts';
import { stageStep, type StageLog } from './StageStep.ts';
import { visibilities, type Visibility } from './Visibility.ts';
import { translationsOf, type Translations } from './translations.ts';

/** A partner of the office (HSDS organization): a node of the network. */
export interface Organization {
	readonly id: Id;
	/** Key of the row in the file or system it came from; unique within the network when set. */
	readonly sourceId: string | null;
	readonly name: string;
	readonly alternateName: string | null;
	readonly kind: OrganizationKind;
	/** Code of a partner type of the catalogue, e.g. `P18`. */
	readonly type: string | null;
	readonly level: Level | null;
	/** Decides the sector on the Netzwerkkarte and the chapter in the guide. */
	readonly primaryTopic: Id | null;
	/** Further topics, without the primary one. */
	readonly topics: readonly Id[];
	readonly description: Texts;
	readonly email: string | null;
	readonly phone: string | null;
	readonly website: string | null;
	/** Street and number (HSDS address_1). */
	readonly address1: string | null;
	readonly postalCode: string | null;
	readonly city: string | null;
	/** ISO 3166-2, e.g. `DE-TH`. */
	readonly stateProvince: string | null;
	/** Languages spoken, BCP 47. */
	readonly languages: readonly string[];
	/** Codes of target groups of the catalogue. */
	readonly targetGroups: readonly string[];
	/** When somebody is there; places and offers without hours of their own take these. */
	readonly hours: Hours | null;
	/** Codes of `accessFeatures`. */
	readonly accessibility: readonly string[];
	readonly accessibilityDescription: Texts;
	/** Why this entry is on the map: a sentence of proof for readers. */
	readonly evidence: Texts;
	/** Where the proof stands, e.g. `Dokumentation 22.06.2015, Z. 109–113`. */
	readonly evidenceSource: string | null;
	/** Day on which somebody last made sure that all of it is right (HSDS assured_date). */
	readonly assuredDate: Day | null;
	readonly visibility: Visibility;
	readonly translations: Translations;

	readonly stage: ContactStage | null;
	readonly stageDate: Day | null;
	readonly stageNote: string | null;
	/** Every step that was noted; `stage` and what belongs to it is the present one. */
	readonly stageLog: StageLog;
	readonly note: string | null;
	/** User id of the officer in charge. */
	readonly responsible: Id | null;
	readonly nextCheckDate: Day | null;
	/** What pays a network, programme or project (HSDS funding), e.g. „ESF Plus, WIR“. */
	readonly fundingProgramme: string | null;
	readonly fundingFrom: Day | null;
	/** Last day of the period: from the day after it has ended. */
	readonly fundingUntil: Day | null;
	/** What the office does next with this partner; `responsible` does it. */
	readonly nextStep: string | null;
	readonly nextStepDate: Day | null;
	/** Steps that are done, by id. */
	readonly doneSteps: Readonly<Record<Id, DoneStep>>;
	/** What was agreed with the partner, by id. */
	readonly agreements: Readonly<Record<Id, Agreement>>;
}

export const organizationFields = {
	sourceId: { kind: 'value', holds: optional(line) },
	name: { kind: 'value', holds: name },
	alternateName: { kind: 'value', holds: optional(line) },
	kind: { kind: 'value', holds: oneOf(organizationKinds), initial: 'organization' },
	type: { kind: 'value', holds: optional(codeOf(partnerTypes)) },
	level: { kind: 'value', holds: optional(oneOf(levels)) },
	primaryTopic: { kind: 'value', holds: optional(id), refers: 'topics' },
	topics: { kind: 'set', holds: setOf(id), refers: 'topics' },
	description: { kind: 'texts', holds: textsOf(text) },
	email: { kind: 'value', holds: optional(email) },
	phone: { kind: 'value', holds: optional(line) },
	website: { kind: 'value', holds: optional(webAddress) },
	address1: { kind: 'value', holds: optional(line) },
	postalCode: { kind: 'value', holds: optional(line) },
	city: { kind: 'value', holds: optional(line) },
	stateProvince: { kind: 'value', holds: optional(stateProvince) },
	languages: { kind: 'set', holds: setOf(language) },
	targetGroups: { kind: 'set', holds: setOf(codeOf(targetGroups)) },
	hours: { kind: 'list', holds: optional(hours), initial: null },
	accessibility: { kind: 'set', holds: setOf(codeOf(accessFeatures)) },
	accessibilityDescription: { kind: 'texts', holds: textsOf(text) },
	evidence: { kind: 'texts', holds: textsOf(text) },
	evidenceSource: { kind: 'value', holds: optional(text) },
	assuredDate: { kind: 'value', holds: optional(day) },
	visibility: { kind: 'value', holds: oneOf(visibilities), initial: 'public' },
	translations: translationsOf('description', 'accessibilityDescription', 'evidence'),
	stage: { kind: 'value', holds: optional(oneOf(contactStages)), internal: true },
	stageDate: { kind: 'value', holds: optional(day), internal: true },
	stageNote: { kind: 'value', holds: optional(text), internal: true },
	stageLog: { kind: 'record', holds: recordOf(stageStep), internal: true },
	note: { kind: 'value', holds: optional(text), internal: true },
	responsible: { kind: 'value', holds: optional(id), internal: true },
	nextCheckDate: { kind: 'value', holds: optional(day), internal: true },
	fundingProgramme: { kind: 'value', holds: optional(line), internal: true },
	fundingFrom: { kind: 'value', holds: optional(day), internal: true },
	fundingUntil: { kind: 'value', holds: optional(day), internal: true },
	nextStep: { kind: 'value', holds: optional(line), internal: true },
	nextStepDate: { kind: 'value', holds: optional(day), internal: true },
	doneSteps: { kind: 'record', holds: recordOf(doneStep), internal: true },
	agreements: { kind: 'record', holds: recordOf(agreement), internal: true }
} as const satisfies FieldSpecsFor<Organization>;
