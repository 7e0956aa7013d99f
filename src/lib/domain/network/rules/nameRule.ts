import { baseLanguage } from '#domain/shared/Texts.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import type { CollectionName } from '../Network.ts';
import { faultAt, none, type Rule } from './Rule.ts';

/** The text that must be there in German, because every other language falls back to it. */
const namingText: { readonly [C in CollectionName]?: string } = {
	networks: 'title',
	topics: 'name',
	services: 'name',
	maps: 'title',
	guides: 'title'
};

export const nameRule: Rule = (input) => {
	const field = namingText[input.collection];
	if (field === undefined || !input.has(field)) return none;
	const texts = input.object[field];
	const isNamed = isJsonObject(texts) && Boolean(texts[baseLanguage]);
	return isNamed ? none : faultAt(input, 'name_missing', field);
};
