import { describe, expect, it } from 'vitest';
import { contrast, mix } from './colour.ts';

describe('contrast', () => {
	// Ratios as the calculators of WebAIM and the W3C give them.
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#777777', '#ffffff', 4.48],
		['#ffd400', '#ffffff', 1.42],
		['#2044aa', '#ffffff', 8.51],
		['#ff0000', '#00ff00', 2.91]
	])('of %s and %s is %d', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 1);
		expect(contrast(other, one)).toBe(contrast(one, other));
	});
});

it('mixes from one colour to the other', () => {
	expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
	expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
	expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});
