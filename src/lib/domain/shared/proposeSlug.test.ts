import { describe, expect, it } from 'vitest';
import { proposeNetworkSlug } from './proposeSlug.ts';
import { isFreeNetworkSlug } from './slug.ts';

describe('the address that a title suggests', () => {
	it.each([
		['Netzwerk Würzburg (Land)', 'netzwerk-wuerzburg-land'],
		['  Großräschen – Migration & Teilhabe  ', 'grossraeschen-migration-teilhabe'],
		['Łódź', 'odz'],
		['Neu', 'netzwerk-neu'],
		['Au', 'netzwerk-au'],
		['DE', 'netzwerk-de'],
		['Wegweiser', 'netzwerk-wegweiser']
	])('of „%s“ is %s', (title, slug) => {
		expect(proposeNetworkSlug(title)).toBe(slug);
		expect(isFreeNetworkSlug(slug)).toBe(true);
	});

	it('is cut to what an address may be, without a hyphen at its end', () => {
		const slug = proposeNetworkSlug(`${'x'.repeat(59)} y`);
		expect(slug).toBe('x'.repeat(59));
	});

	it('is none where no letter can stand in an address', () => {
		expect(proposeNetworkSlug('شبكة')).toBe('');
		expect(proposeNetworkSlug('  ')).toBe('');
	});
});
