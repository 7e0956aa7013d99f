/**
 * Languages offered where somebody says what is spoken (BCP 47); any other code is kept as it is.
 * Those of the larger groups of newcomers in Germany and of the countries around it.
 */
export const spokenLanguages: readonly string[] = [
	...[
		'ar',
		'az',
		'be',
		'bg',
		'bn',
		'bs',
		'ckb',
		'cs',
		'da',
		'de',
		'el',
		'en',
		'es',
		'et',
		'fa',
		'fi'
	],
	...[
		'fr',
		'he',
		'hi',
		'hr',
		'hu',
		'hy',
		'it',
		'ja',
		'ka',
		'kk',
		'kmr',
		'ko',
		'lt',
		'lv',
		'mk',
		'mn'
	],
	...[
		'my',
		'nl',
		'no',
		'pa',
		'pl',
		'prs',
		'ps',
		'pt',
		'ro',
		'ru',
		'sk',
		'sl',
		'so',
		'sq',
		'sr',
		'sv'
	],
	...['sw', 'ta', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh']
];

/** What offices write for a language besides the name that dictionaries give it. */
export const everydayLanguageNames: Readonly<Record<string, readonly string[]>> = {
	ckb: ['Sorani', 'Kurdisch (Sorani)'],
	de: ['Deutsche Sprache'],
	fa: ['Farsi', 'Persisch (Farsi)', 'Iranisch'],
	kmr: ['Kurmandschi', 'Kurmanci', 'Kurdisch', 'Kurdisch (Kurmandschi)'],
	prs: ['Dari', 'Farsi/Dari', 'Dari/Farsi'],
	ps: ['Paschto', 'Paschtu', 'Pashto'],
	ti: ['Tigrinya', 'Tigrinisch', 'Tigrinja'],
	ur: ['Urdu'],
	zh: ['Mandarin', 'Hochchinesisch']
};
