import type { MergedField } from '#domain/commands/mergedFields.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import { fieldsOf, type Network } from '#domain/network/Network.ts';
import { isDay } from '#domain/shared/Day.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import { hoursLines, hoursText } from '#i18n/hoursLines.ts';
import { getLocale } from '#i18n/generated/runtime.js';
import { m } from '#i18n/generated/messages.js';
import { dayIn } from '#i18n/days.ts';
import { codeWord } from '#views/codeWord.ts';
import { textLanguageName } from '#views/textLanguageName.ts';
import { topicName } from '#views/topicWords.ts';

/** One text of a value, and the language it is in. */
export interface FieldLine {
	/** Name of the language before it; none where there is German only. */
	readonly label: string | null;
	readonly lang: string | null;
	readonly text: string;
}

function wordOf(network: Network, field: MergedField, value: string): string {
	const topic = network.topics[value];
	if (topic) return topicName(topic);
	if (isDay(value)) return dayIn(value);
	return codeWord('organizations', field, value) ?? value;
}

/** A value of a field as people read it: one line per language, a set as words with commas. */
export function fieldLines(
	network: Network,
	field: MergedField,
	value: Json
): readonly FieldLine[] {
	if (field === 'hours' && isJsonObject(value))
		return hoursLines(value as unknown as Hours, getLocale()).map((line) => ({
			label: null,
			lang: null,
			text: hoursText(line)
		}));
	if (isJsonObject(value) && fieldsOf.organizations[field]?.kind === 'record') {
		const count = Object.keys(value).length;
		const text = count === 1 ? m.merge_entry_one() : m.merge_entries({ count });
		return [{ label: null, lang: null, text }];
	}
	if (isJsonObject(value)) {
		const written = textLanguages.filter((language) => typeof value[language] === 'string');
		const isGerman = written.length === 1 && written[0] === 'de';
		return written.map((language) => ({
			label: isGerman ? null : textLanguageName(language),
			lang: language === 'de-simple' ? 'de' : language,
			text: String(value[language])
		}));
	}
	const values = Array.isArray(value) ? (value as readonly string[]) : [value];
	const words = values.flatMap((each) =>
		each === null || each === '' ? [] : wordOf(network, field, String(each))
	);
	return words.length > 0 ? [{ label: null, lang: null, text: words.join(', ') }] : [];
}
