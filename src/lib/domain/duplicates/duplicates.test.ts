import { describe, expect, it } from 'vitest';
import { nameLikeness } from './nameLikeness.ts';
import { placesAmong, takeApart } from './nameTokens.ts';
import {
	knownDoubles,
	knownStrangers,
	otherDoubles,
	otherStrangers,
	type NamePair
} from './testing/namePairs.ts';

const isPlace = placesAmong(['Weimar', 'Erfurt', 'Apolda', 'Weimarer Land']);
const likeness = ([mine, yours]: NamePair): number =>
	nameLikeness(takeApart(mine, isPlace), takeApart(yours, isPlace));

const alike = 0.8;
const right = (pairs: readonly NamePair[], same: boolean): readonly NamePair[] =>
	pairs.filter((pair) => likeness(pair) >= alike === same);

describe('the names of partners', () => {
	it.each(knownDoubles)('are the same: %s = %s', (...pair) => {
		expect(likeness(pair)).toBeGreaterThanOrEqual(alike);
		expect(likeness([pair[1], pair[0]])).toBeCloseTo(likeness(pair), 6);
	});

	it.each(knownStrangers)('are two: %s ≠ %s', (...pair) => {
		expect(likeness(pair)).toBeLessThan(alike);
		expect(likeness([pair[1], pair[0]])).toBeCloseTo(likeness(pair), 6);
	});

	/** As it came out the first time; two doubles need more than their names. */
	it('are told apart on names that the comparison was not made with', () => {
		expect(right(otherDoubles, true).length).toBeGreaterThanOrEqual(24);
		expect(right(otherStrangers, false).length).toBe(otherStrangers.length);
	});
});
