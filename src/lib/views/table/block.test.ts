import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock, writeBlock, writeHtmlTable } from './block.ts';

describe('a block of cells on the clipboard', () => {
	it.each([
		[
			'a\tb\r\nc\td\r\n',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		['"zwei\nZeilen"\tb', [['zwei\nZeilen', 'b']]],
		['"mit\tTab"\tb', [['mit\tTab', 'b']]],
		['"sagt ""ja"""\tb', [['sagt "ja"', 'b']]],
		[
			'a\t\nb',
			[
				['a', ''],
				['b', '']
			]
		],
		['nur ein Wert', [['nur ein Wert']]],
		['Haus 3" breit\tb', [['Haus 3" breit', 'b']]],
		['"nie geschlossen\tb', [['"nie geschlossen', 'b']]],
		['', []]
	])('%j is read as %j', (text, block) => {
		expect(readBlock(text)).toEqual(block);
	});

	it('comes back as it went, whatever stands in its cells', () => {
		const cell = fc
			.string({ unit: fc.constantFrom('a', 'ä', '"', '\t', '\n', ' ', ';', '🌍', '=') })
			.filter((text) => text !== '');
		const width = fc.integer({ min: 1, max: 4 });
		const blocks = width.chain((count) =>
			fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
				minLength: 1,
				maxLength: 6
			})
		);
		fc.assert(
			fc.property(blocks, (block) => {
				expect(readBlock(writeBlock(block))).toEqual(block);
			})
		);
	});

	it('carries no markup of a cell into another program', () => {
		expect(writeHtmlTable([['<script>', 'a\nb']])).toBe(
			'<table><tr><td>&lt;script&gt;</td><td>a<br>b</td></tr></table>'
		);
	});
});
