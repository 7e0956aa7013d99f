import type { TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecs } from './fieldKinds.ts';

/** A topic area or, with a parent, a subtopic: a tree of at most two levels. */
export interface Topic {
	readonly id: Id;
	/** Code of the starter catalogue, e.g. `arbeit`; kept when the office renames the topic. */
	readonly code: string | null;
	readonly name: Texts;
	/** For small surfaces: the rim of a small map. */
	readonly shortName: Texts;
	readonly parent: Id | null;
	/** Ascending order among siblings. */
	readonly position: number;
	/** Colour and shape, one choice out of the palette; null takes the parent's. */
	readonly mark: TopicMark | null;
	/** Name of a Lucide icon. */
	readonly icon: string | null;
	readonly hidden: boolean;

	readonly note: string | null;
}

export const topicFields = {
	code: { kind: 'value' },
	name: { kind: 'texts' },
	shortName: { kind: 'texts' },
	parent: { kind: 'value', refers: 'topics' },
	position: { kind: 'value' },
	mark: { kind: 'value' },
	icon: { kind: 'value' },
	hidden: { kind: 'value' },
	note: { kind: 'value', internal: true }
} as const satisfies FieldSpecs;
