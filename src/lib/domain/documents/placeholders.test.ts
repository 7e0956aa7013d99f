import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, placeholders, unknownPlaceholders } from './placeholders.ts';
import { templateTexts } from './templateTexts.ts';

describe('placeholders', () => {
	it('are filled, however they are written', () => {
		expect(fillPlaceholders('An {Partner}, { antwort  bis } – {Unbekannt}', (each) => each)).toBe(
			'An partner, replyBy – {Unbekannt}'
		);
	});

	it('that stand for nothing are named', () => {
		expect(unknownPlaceholders('{Partner} {Name} {} {Name}')).toEqual(['Name', '']);
	});

	it('have each a word of their own', () => {
		const words = Object.values(placeholders).map((word) => word.toLowerCase());
		expect(new Set(words).size).toBe(words.length);
	});
});

describe("an office's own wording", () => {
	it('is taken with placeholders that exist; a blank one counts as none', () => {
		expect(
			v.parse(templateTexts, { 'joint_letter.text': 'An {Partner}', 'grid_form.subject': ' ' })
		).toEqual({ 'joint_letter.text': 'An {Partner}' });
	});

	it.each([
		[{ 'joint_letter.text': 'An {Patrner}' }],
		[{ 'joint_letter.salutation': 'x' }],
		[{ de: 'x' }]
	])('is refused: %j', (held) => {
		expect(v.is(templateTexts, held)).toBe(false);
	});
});
