import { describe, expect, it } from 'vitest';
import { gateLine, median } from './gate.js';

describe('a gate', () => {
	it('is ok when every run is within the limit', () => {
		expect(gateLine('a', [1, 2, 3], 3)).toBe('GATE a 2 [1..3] limit 3 ok');
	});
	it('is short when every run is over the limit', () => {
		expect(gateLine('a', [4, 5], 3)).toBe('GATE a 4.5 [4..5] limit 3 short');
	});
	it('is undecided when the runs lie on both sides', () => {
		expect(gateLine('a', [2, 4], 3)).toBe('GATE a 3 [2..4] limit 3 undecided');
	});
	it('takes the mean of the two middle runs of an even count', () => {
		expect(median([9, 1, 2, 4])).toBe(3);
	});
});
