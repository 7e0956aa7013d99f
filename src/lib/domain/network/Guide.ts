import type { Id } from '#domain/shared/Id.ts';
import {
	baseLanguage,
	textLanguages,
	type TextLanguage,
	type Texts
} from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import { id, line, listOf, oneOf, optional, setOf, slug, text, textsOf } from './fieldSchemas.ts';
import { translationsOf, type Translations } from './translations.ts';

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
	readonly translations: Translations;

	readonly note: string | null;
}

export const guideFields = {
	slug: { kind: 'value', holds: slug },
	title: { kind: 'texts', holds: textsOf(line) },
	subtitle: { kind: 'texts', holds: textsOf(line) },
	intro: { kind: 'texts', holds: textsOf(text) },
	topics: { kind: 'list', holds: listOf(id, 500), refers: 'topics' },
	map: { kind: 'value', holds: optional(id), refers: 'maps' },
	languages: { kind: 'set', holds: setOf(oneOf(textLanguages)), initial: [baseLanguage] },
	translations: translationsOf('title', 'subtitle', 'intro'),
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<Guide>;
