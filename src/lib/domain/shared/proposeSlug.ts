import { isFreeNetworkSlug, networkSlugLengths } from './slug.ts';

/**
 * The address that a title suggests for a network: „Netzwerk Würzburg (Land)“ gives
 * `netzwerk-wuerzburg-land`. Empty if the title has no Latin letter or digit to make one of.
 */
export function proposeNetworkSlug(title: string): string {
	const slug = title
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, networkSlugLengths.most)
		.replace(/^-+|-+$/g, '');
	if (slug === '' || isFreeNetworkSlug(slug)) return slug;
	// „Neu“ is a word of the app, „Au“ too short: as the name of a place both are fine.
	const longer = `netzwerk-${slug}`.slice(0, networkSlugLengths.most).replace(/-+$/, '');
	return isFreeNetworkSlug(longer) ? longer : '';
}
