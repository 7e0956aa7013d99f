import { accessFeatures } from '#domain/catalogue/accessFeatures.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { relationTypeCodes } from '#domain/catalogue/relationTypes.ts';
import {
	tableWords,
	type CatalogueWord,
	type TableWords,
	type Vocabulary
} from '#domain/exchange/TableWords.ts';
import { referralWays, serviceStatuses } from '#domain/network/Service.ts';
import { everydayLanguageNames, spokenLanguages } from '#domain/catalogue/spokenLanguages.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import { confidences, confirmations } from '#domain/network/Relation.ts';
import { visibilities } from '#domain/network/Visibility.ts';
import {
	accessWord,
	confidenceWord,
	confirmationWord,
	kindsWord,
	kindWord,
	languageName,
	levelWord,
	partnerTypeWord,
	referralWayWord,
	relationWord,
	serviceStatusWord,
	stageWord,
	targetGroupWord,
	visibilityWord,
	type Locale
} from './words.ts';
import { staffLocales } from './locales.ts';

/** Every word of the catalogue in German and English, so that tables may use words for codes. */
export const catalogueTableWords = (): TableWords =>
	tableWords([
		...staffLocales.flatMap(wordsIn),
		...staffLocales.flatMap(typeParts),
		...everydayWords
	]);

const everydayWords = Object.entries(everydayLanguageNames).flatMap(([code, names]) =>
	names.map((word): CatalogueWord => ({ vocabulary: 'language', word, code }))
);

/**
 * Offices write „Verein“ for „Ehrenamt, Initiative, Verein“ and „MBE“ for „Migrationsberatung
 * (MBE)“: the parts of a partner type stand for it, as long as no other type has the same.
 */
function typeParts(locale: Locale): CatalogueWord[] {
	const parts = partnerTypes.flatMap((code) =>
		partsOf(partnerTypeWord(code, locale)).map((word): CatalogueWord => ({
			vocabulary: 'type',
			word,
			code
		}))
	);
	return parts.filter(({ word, code }) =>
		parts.every((other) => other.code === code || other.word !== word)
	);
}

/** What stands between commas, without brackets; in brackets only what is a short form. */
const partsOf = (word: string): string[] => [
	...word
		.replace(/\(.*?\)/g, '')
		.split(',')
		.map((part) => part.trim()),
	...(/\((\p{Lu}{2,})\)/u.exec(word)?.slice(1) ?? [])
];

function wordsIn(locale: Locale): CatalogueWord[] {
	const list = <C extends string>(
		vocabulary: Vocabulary,
		codes: readonly C[],
		word: (code: C) => string
	): CatalogueWord[] => codes.map((code) => ({ vocabulary, word: word(code), code }));
	return [
		...list('kind', organizationKinds, (code) => kindWord(code, locale)),
		...list('kind', organizationKinds, (code) => kindsWord(code, locale)),
		...list('type', partnerTypes, (code) => partnerTypeWord(code, locale)),
		...list('level', levels, (code) => levelWord(code, locale)),
		...list('stage', contactStages, (code) => stageWord(code, locale)),
		...list('confidence', confidences, (code) => confidenceWord(code, locale)),
		...list('confirmed', confirmations, (code) => confirmationWord(code, locale)),
		...list('visibility', visibilities, (code) => visibilityWord(code, locale)),
		...list('serviceStatus', serviceStatuses, (code) => serviceStatusWord(code, locale)),
		...list('referralWay', referralWays, (code) => referralWayWord(code, locale)),
		...list('targetGroup', targetGroups, (code) => targetGroupWord(code, locale)),
		...list('accessFeature', accessFeatures, (code) => accessWord(code, locale)),
		...list('relation', relationTypeCodes, (code) => relationWord(code, 'forward', locale)),
		...list('inverseRelation', relationTypeCodes, (code) => relationWord(code, 'inverse', locale)),
		...list('language', spokenLanguages, (code) => languageName(code, locale))
	];
}
