import { describe, expect, it } from 'vitest';
import { nextItem } from './menuItems.ts';

const labels = ['Deutsch', 'English', 'Dunkel', 'Abmelden'];

describe('keys in a menu', () => {
	it('go round with the arrows', () => {
		expect(nextItem(0, 'ArrowDown', labels)).toBe(1);
		expect(nextItem(3, 'ArrowDown', labels)).toBe(0);
		expect(nextItem(0, 'ArrowUp', labels)).toBe(3);
		expect(nextItem(2, 'ArrowUp', labels)).toBe(1);
	});

	it('enter at either end', () => {
		expect(nextItem(-1, 'ArrowDown', labels)).toBe(0);
		expect(nextItem(-1, 'ArrowUp', labels)).toBe(3);
	});

	it('reach the ends', () => {
		expect(nextItem(2, 'Home', labels)).toBe(0);
		expect(nextItem(1, 'End', labels)).toBe(3);
	});

	it('find by letter, the next one first, whatever its case', () => {
		expect(nextItem(0, 'd', labels)).toBe(2);
		expect(nextItem(2, 'D', labels)).toBe(0);
		expect(nextItem(0, 'x', labels)).toBeNull();
	});

	it('leave other keys alone', () => {
		for (const key of ['Tab', 'Escape', 'Enter', ' ', 'F2'])
			expect(nextItem(0, key, labels)).toBeNull();
		expect(nextItem(-1, 'ArrowDown', [])).toBeNull();
	});
});
