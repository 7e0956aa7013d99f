import { isJsonObject } from '#domain/shared/Json.ts';
import { baseLanguage } from '#domain/shared/Texts.ts';
import type { CollectionName } from '../Network.ts';
import { faultAt, forEachObject, none } from './Rule.ts';

/** The text that must be there in German, because every other language falls back to it. */
const namingText: { readonly [C in CollectionName]?: string } = {
	networks: 'title',
	topics: 'name',
	locations: 'name',
	services: 'name',
	maps: 'title',
	guides: 'title'
};

export const nameRule = forEachObject((_draft, written) => {
	const field = namingText[written.collection];
	if (field === undefined || !written.has(field)) return none;
	const texts = written.object[field];
	const isNamed = isJsonObject(texts) && Boolean(texts[baseLanguage]);
	return isNamed ? none : faultAt(written, 'name_missing', field);
});
