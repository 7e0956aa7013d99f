import { specOf } from '#domain/network/AnyObject.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { isDay } from '#domain/shared/Day.ts';
import type { Json } from '#domain/shared/Json.ts';
import { m } from '#i18n/generated/messages.js';
import { dayIn } from '#i18n/days.ts';
import { codeWord } from './codeWord.ts';
import { thingName, type NameSource } from './thingName.ts';

/** A stored value as people know it: names for ids, words for codes. Personal ones are not shown. */
export function valueWord(
	source: NameSource,
	collection: CollectionName,
	field: string,
	value: Json
): string {
	if (value === null || value === '') return m.history_empty_value();
	const spec = specOf(collection, field);
	if (spec?.kind === 'person') return m.history_person_value();
	if (field === 'slots' || field === 'positions') return m.history_seat();
	if (field === 'logo') return m.history_picture();
	if (typeof value === 'boolean') return value ? m.history_yes() : m.history_no();
	if (Array.isArray(value))
		return value.length === 0
			? m.history_empty_value()
			: value.map((each: Json) => valueWord(source, collection, field, each)).join(', ');
	if (typeof value === 'object') return m.history_complex();
	const text = String(value);
	if (spec?.refers) return thingName(source, spec.refers, text) || m.shell_history_gone();
	if (isDay(text)) return dayIn(text);
	return codeWord(collection, field, text) ?? text;
}
