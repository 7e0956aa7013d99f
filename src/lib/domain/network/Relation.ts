import { relationTypeCodes, type RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import {
	day,
	id,
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

export const confirmations = ['none', 'own_side', 'both_sides'] as const;
export type Confirmation = (typeof confirmations)[number];

/** How plainly the evidence says it. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** A typed connection between two organizations; its own object with its own proof. */
export interface Relation {
	readonly id: Id;
	readonly sourceId: string | null;
	readonly from: Id;
	readonly to: Id;
	readonly type: RelationType;
	readonly topics: readonly Id[];
	/** As the source has it, e.g. `2013-10/2015-10` or „jeweils zu Semesterbeginn“. */
	readonly period: Texts;
	readonly since: Day | null;
	readonly until: Day | null;
	/** 1 (loose) to 3 (close). */
	readonly strength: number | null;
	readonly evidence: Texts;
	readonly evidenceSource: string | null;
	readonly confidence: Confidence | null;
	readonly confirmed: Confirmation;
	readonly assuredDate: Day | null;
	readonly visibility: Visibility;
	readonly translations: Translations;

	/** What the one is in the other, e.g. „Koordination“ in a network. */
	readonly role: string | null;
	readonly note: string | null;
}

export const relationFields = {
	sourceId: { kind: 'value', holds: optional(line) },
	from: { kind: 'value', holds: id, refers: 'organizations' },
	to: { kind: 'value', holds: id, refers: 'organizations' },
	type: { kind: 'value', holds: oneOf(relationTypeCodes), initial: 'cooperates_with' },
	topics: { kind: 'set', holds: setOf(id), refers: 'topics' },
	period: { kind: 'texts', holds: textsOf(line) },
	since: { kind: 'value', holds: optional(day) },
	until: { kind: 'value', holds: optional(day) },
	strength: { kind: 'value', holds: optional(wholeNumber(1, 3)) },
	evidence: { kind: 'texts', holds: textsOf(text) },
	evidenceSource: { kind: 'value', holds: optional(text) },
	confidence: { kind: 'value', holds: optional(oneOf(confidences)) },
	confirmed: { kind: 'value', holds: oneOf(confirmations), initial: 'none' },
	assuredDate: { kind: 'value', holds: optional(day) },
	visibility: { kind: 'value', holds: oneOf(visibilities), initial: 'public' },
	translations: translationsOf('period', 'evidence'),
	role: { kind: 'value', holds: optional(line), internal: true },
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<Relation>;
