import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithOrigin, haystackOf, rankOf, wordsIn } from './foldText.ts';

const finds = (text: string, query: string): boolean =>
	rankOf(haystackOf([text]), wordsIn(query)) !== null;

describe('a search', () => {
	it.each([
		['Flüchtlingsrat Thüringen e. V.', 'flüchtlingsrat'],
		['Flüchtlingsrat Thüringen e. V.', 'FLUECHTLINGSRAT'],
		['Flüchtlingsrat Thüringen e. V.', 'fluchtlingsrat thuringen'],
		['Straßenambulanz', 'strassenambulanz'],
		['Strassenambulanz', 'Straße'],
		['Café International', 'cafe'],
		['Türk Kültür Evi Çağrı', 'cagri'],
		['u\u0308ber Uns', 'über'],
		['Migrationsberatung (MBE)', 'beratung mbe'],
		['030 23125-140', '03023125140'],
		['030 23125-140', '030 23125'],
		['Інтеграційний центр', 'центр'],
		['جمعية المرأة', 'المرأة']
	])('finds „%s“ by „%s“', (text, query) => {
		expect(finds(text, query)).toBe(true);
	});

	it.each([
		['Caritas Migrationsberatung', 'caritas diakonie'],
		['Bauamt', 'Beratung'],
		['Haus 12', 'Haus 13']
	])('does not find „%s“ by „%s“', (text, query) => {
		expect(finds(text, query)).toBe(false);
	});

	it('puts what begins with the query before what has such words, before what has it inside', () => {
		const words = wordsIn('beratung');
		expect(rankOf(haystackOf(['Beratung Nord']), words)).toBe(0);
		expect(rankOf(haystackOf(['Nord: Beratung']), words)).toBe(1);
		expect(rankOf(haystackOf(['Sozialberatung']), words)).toBe(2);
	});

	it('without a word fits everything alike', () => {
		expect(wordsIn(' – / ')).toEqual([]);
		expect(rankOf(haystackOf(['Caritas']), [])).not.toBeNull();
	});
});

describe('folding', () => {
	it('knows for every character where it came from', () => {
		const { folded, origin } = foldWithOrigin('Süß 1', 'two letters');
		expect(folded).toBe('suess 1');
		expect(origin).toEqual([0, 1, 1, 2, 2, 3, 4]);
	});

	it('is the same with and without the origins', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const { folded, origin } = foldWithOrigin(text.normalize('NFC'), 'two letters');
				expect(origin).toHaveLength(folded.length);
				expect(folded.replace(/ +/gu, ' ').trim()).toBe(foldText(text));
			})
		);
	});

	it('finds every text by itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(finds(text, text)).toBe(true);
			})
		);
	});
});
