import { describe, expect, it } from 'vitest';
import { ownBrand, type Brand } from './Brand.ts';
import { brandAddress, brandKey, brandOfKey } from './brandAddress.ts';
import { brandStyles } from './brandStyles.ts';

const yellow: Brand = { brandColour: '#ffd400', brandFont: 'serif', brandRadius: 12 };

describe('the address of a stylesheet', () => {
	it('says the whole brand', () => {
		for (const brand of [yellow, ownBrand, { ...ownBrand, brandFont: 'system' } as const])
			expect(brandOfKey(brandKey(brand))).toEqual(brand);
	});

	it('is none for the brand of the app: its pages ask for nothing more', () => {
		expect(brandAddress('weimar', ownBrand)).toBeNull();
		expect(brandAddress('weimar', yellow)).toMatch(
			/^\/weimar\/brand-ffd400-serif-12\.css\?v=[0-9a-z]{1,13}$/
		);
	});

	it.each([
		'',
		'ffd400',
		'ffd400-serif-17',
		'ffd400-comic-4',
		'FFD400-serif-4',
		'ffd400-serif-4}a{',
		'}-serif-4',
		'own-serif-'
	])('%j names no brand', (key) => {
		expect(brandOfKey(key)).toBeNull();
	});
});

describe('the stylesheet', () => {
	it('leaves contrast themes of the system alone', () => {
		expect(brandStyles(yellow)).toMatch(
			/^@media not \(forced-colors:active\)\{:root:root\{--color-/
		);
	});

	it('changes what the city chose, and nothing else', () => {
		expect(brandStyles({ ...ownBrand, brandRadius: 0 })).toBe(
			':root:root{--radius-control:0rem;--radius-card:0rem;}'
		);
		expect(brandStyles({ ...ownBrand, brandFont: 'serif' })).toMatch(
			/^:root:root\{--font-sans:Georgia,[^;]*serif;\}$/
		);
		expect(brandStyles(yellow)).not.toMatch(/--color-(ring|mark|topic)/);
	});
});
