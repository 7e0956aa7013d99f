import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingRules } from './mapStyle.ts';

const css = readFileSync(new URL('./map.css', import.meta.url), 'utf8');

/** Selector and declarations without line breaks, doubled spaces and capitals (`currentColor`). */
const plain = (text: string): string =>
	text.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('; }', ' }').trim();

describe('map.css', () => {
	it.each(drawingRules.split('\n').filter((rule) => !rule.startsWith('.wn-map {')))(
		'has the rule that files carry along: %s',
		(rule) => {
			expect(plain(css.replaceAll(';', '; '))).toContain(
				plain(rule.replaceAll(';', '; ').replace(/;?\s*\}\s*$/, ''))
			);
		}
	);

	it('uses logical properties only, so that it holds right to left', () => {
		expect(css).not.toMatch(/(margin|padding|border)-(left|right|top|bottom)|[^-](left|right):/);
	});
});
