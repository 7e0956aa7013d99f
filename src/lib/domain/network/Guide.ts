import type { Id } from '#domain/shared/Id.ts';
import type { TextLanguage, Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecs } from './fieldKinds.ts';

/** A saved query with order and intro texts (Wegweiser), from which page and PDF come. */
export interface Guide {
	readonly id: Id;
	readonly slug: string;
	readonly title: Texts;
	readonly subtitle: Texts;
	readonly intro: Texts;
	/** Chapters in order; empty means all topics in catalogue order. */
	readonly topics: readonly Id[];
	/** The map printed at the end. */
	readonly map: Id | null;
	readonly languages: readonly TextLanguage[];

	readonly note: string | null;
}

export const guideFields = {
	slug: { kind: 'value' },
	title: { kind: 'texts' },
	subtitle: { kind: 'texts' },
	intro: { kind: 'texts' },
	topics: { kind: 'list', refers: 'topics' },
	map: { kind: 'value', refers: 'maps' },
	languages: { kind: 'set' },
	note: { kind: 'value', internal: true }
} as const satisfies FieldSpecs;
