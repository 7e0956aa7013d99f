import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { FieldSpecs } from './fieldKinds.ts';
import type { Visibility } from './Visibility.ts';

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
	/** Why this entry is on the map: a sentence of proof for readers. */
	readonly evidence: Texts;
	/** Where the proof stands, e.g. `Dokumentation 22.06.2015, Z. 109–113`. */
	readonly evidenceSource: string | null;
	/** Day on which somebody last made sure that all of it is right (HSDS assured_date). */
	readonly assuredDate: Day | null;
	readonly visibility: Visibility;

	readonly stage: ContactStage | null;
	readonly stageDate: Day | null;
	readonly stageNote: string | null;
	readonly note: string | null;
	/** User id of the officer in charge. */
	readonly responsible: Id | null;
	readonly nextCheckDate: Day | null;
}

export const organizationFields = {
	sourceId: { kind: 'value' },
	name: { kind: 'value' },
	alternateName: { kind: 'value' },
	kind: { kind: 'value' },
	type: { kind: 'value' },
	level: { kind: 'value' },
	primaryTopic: { kind: 'value', refers: 'topics' },
	topics: { kind: 'set', refers: 'topics' },
	description: { kind: 'texts' },
	email: { kind: 'value' },
	phone: { kind: 'value' },
	website: { kind: 'value' },
	address1: { kind: 'value' },
	postalCode: { kind: 'value' },
	city: { kind: 'value' },
	stateProvince: { kind: 'value' },
	languages: { kind: 'set' },
	evidence: { kind: 'texts' },
	evidenceSource: { kind: 'value' },
	assuredDate: { kind: 'value' },
	visibility: { kind: 'value' },
	stage: { kind: 'value', internal: true },
	stageDate: { kind: 'value', internal: true },
	stageNote: { kind: 'value', internal: true },
	note: { kind: 'value', internal: true },
	responsible: { kind: 'value', internal: true },
	nextCheckDate: { kind: 'value', internal: true }
} as const satisfies FieldSpecs;
