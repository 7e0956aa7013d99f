/**
 * A header or word as it is compared: small letters and digits only, so that „Straße und Nr.“,
 * `strasse_und_nr` and „STRASSE UND NR“ are one.
 */
export const foldWord = (word: string): string =>
	word
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replace(/[^\p{L}\p{N}]/gu, '');
