import { foldWord } from './foldWord.ts';

/** Lists of codes that a table may name by code or by word. */
export const vocabularies = [
	'kind',
	'type',
	'level',
	'stage',
	'confidence',
	'confirmed',
	'visibility',
	'serviceStatus',
	'referralWay',
	'targetGroup',
	'accessFeature',
	'relation',
	'inverseRelation',
	'language'
] as const;

export type Vocabulary = (typeof vocabularies)[number];

export interface CatalogueWord {
	readonly vocabulary: Vocabulary;
	readonly word: string;
	readonly code: string;
}

/** Code by folded word. The words come from the message files: the domain speaks no language. */
export type TableWords = Readonly<Record<Vocabulary, ReadonlyMap<string, string>>>;

/** Of two codes that share a word, the first keeps it. */
export function tableWords(words: readonly CatalogueWord[]): TableWords {
	const maps = Object.fromEntries(
		vocabularies.map((each) => [each, new Map<string, string>()] as const)
	) as Record<Vocabulary, Map<string, string>>;
	for (const { vocabulary, word, code } of words) {
		const key = foldWord(word);
		if (key !== '' && !maps[vocabulary].has(key)) maps[vocabulary].set(key, code);
	}
	return maps;
}

/** For tables that use codes throughout. */
export const codesOnly: TableWords = tableWords([]);
