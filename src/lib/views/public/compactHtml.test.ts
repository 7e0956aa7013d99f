import { describe, expect, it } from 'vitest';
import { fixtureId } from '#tests/fixtures/weimarContent.ts';
import { compactHtml } from './compactHtml.ts';

const [a, b] = [fixtureId('a'), fixtureId('b')];

describe('a small page', () => {
	it('has the same short id wherever one stood in an attribute', () => {
		const html = `<a href="#e-${b}"></a><i id="e-${b}" data-relation="${a}"></i>`;
		expect(compactHtml(html, [a, b])).toBe('<a href="#e-1"></a><i id="e-1" data-relation="0"></i>');
	});

	it('keeps unknown ids and what users wrote', () => {
		const html = `<i id="e-${b}">${a}</i>`;
		expect(compactHtml(html, [a])).toBe(html);
	});
});
