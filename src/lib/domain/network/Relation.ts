import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecs } from './fieldKinds.ts';
import type { Visibility } from './Visibility.ts';

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

	readonly note: string | null;
}

export const relationFields = {
	sourceId: { kind: 'value' },
	from: { kind: 'value', refers: 'organizations' },
	to: { kind: 'value', refers: 'organizations' },
	type: { kind: 'value' },
	topics: { kind: 'set', refers: 'topics' },
	period: { kind: 'texts' },
	since: { kind: 'value' },
	until: { kind: 'value' },
	strength: { kind: 'value' },
	evidence: { kind: 'texts' },
	evidenceSource: { kind: 'value' },
	confidence: { kind: 'value' },
	confirmed: { kind: 'value' },
	assuredDate: { kind: 'value' },
	visibility: { kind: 'value' },
	note: { kind: 'value', internal: true }
} as const satisfies FieldSpecs;
