import type { TextLanguage } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { languageName } from '#i18n/words.ts';

/** Name of a language that texts are written in; Leichte Sprache has none in the catalogue. */
export const textLanguageName = (language: TextLanguage): string =>
	language === 'de-simple' ? m.workspace_language_simple() : languageName(language);
