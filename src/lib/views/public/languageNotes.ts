import type { PublicGuide, PublicMap } from '#domain/edition/PublicContent.ts';
import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import {
	noteKey,
	textFieldsOf,
	textStateOf,
	type TranslationNote,
	type Translations
} from '#domain/network/translations.ts';
import type { Day } from '#domain/shared/Id.ts';
import type { TextLanguage } from '#domain/shared/Texts.ts';

/** What readers of a page in one language are told about its texts as a whole. */
export interface LanguageNotes {
	/** Some texts stand in German because nobody has translated them. */
	readonly fallsBack: boolean;
	/** Some texts in the language name nobody who checked them, or are older than the German. */
	readonly unchecked: boolean;
	/** Who checked texts when, each once: for Leichte Sprache. */
	readonly checks: readonly { readonly by: string; readonly on: Day | null }[];
}

type Held = object & { readonly translations: Translations };

/** Looks through every text that a page can show. */
export function languageNotes(
	content: PublicMap | PublicGuide,
	language: TextLanguage
): LanguageNotes {
	let fallsBack = false;
	let unchecked = false;
	const checks = new Map<string, { by: string; on: Day | null }>();
	const look = (collection: CollectionName, object: Held): void => {
		for (const field of textFieldsOf(fieldsOf[collection])) {
			const texts = (object as unknown as Record<string, object | undefined>)[field] ?? {};
			if (Object.keys(texts).length === 0) continue;
			const state = textStateOf(object, field, language);
			const note: TranslationNote | undefined = object.translations[noteKey(field, language)];
			if (state === 'missing') fallsBack = true;
			else if (state === 'checked' && note?.by)
				checks.set(`${note.by} ${note.on}`, { by: note.by, on: note.on ?? null });
			else unchecked = true;
		}
	};
	for (const list of [
		'topics',
		'organizations',
		'locations',
		'services',
		'contacts',
		'relations'
	] as const)
		for (const object of content[list]) look(list, object);
	look('networks', content.network);
	if (content.map) look('maps', content.map);
	if ('guide' in content) look('guides', content.guide);
	return { fallsBack, unchecked, checks: [...checks.values()] };
}
