import { topicMarkCodes, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import { flag, id, line, oneOf, optional, text, textsOf, wholeNumber } from './fieldSchemas.ts';
import { translationsOf, type Translations } from './translations.ts';

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
	readonly translations: Translations;

	readonly note: string | null;
}

export const topicFields = {
	code: { kind: 'value', holds: optional(line) },
	name: { kind: 'texts', holds: textsOf(line) },
	shortName: { kind: 'texts', holds: textsOf(line) },
	parent: { kind: 'value', holds: optional(id), refers: 'topics' },
	position: { kind: 'value', holds: wholeNumber(0, 1_000_000), initial: 0 },
	mark: { kind: 'value', holds: optional(oneOf(topicMarkCodes)) },
	icon: { kind: 'value', holds: optional(line) },
	hidden: { kind: 'value', holds: flag, initial: false },
	translations: translationsOf('name', 'shortName'),
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<Topic>;
