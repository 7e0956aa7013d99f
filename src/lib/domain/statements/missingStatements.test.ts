import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { enforcementBodies } from './enforcementBodies.ts';
import { missingFor, statementPages } from './missingStatements.ts';
import type { Statements } from './Statements.ts';
import { statements } from './statementsSchema.ts';

const full: Statements = {
	accessibilityStatus: 'full',
	accessibilityMade: '2026-11-02',
	feedbackEmail: 'barriere@example.org',
	jurisdiction: 'DE-HE'
};

describe('what a statement lacks', () => {
	it('is everything that the law asks for while nothing is filled in', () => {
		for (const page of statementPages) expect(missingFor(page, {}).length).toBeGreaterThan(2);
	});

	it('is nothing once it is there', () => {
		expect(missingFor('accessibility', full)).toEqual([]);
	});

	it('is the barriers, if the pages are not fully conform', () => {
		const partial = { ...full, accessibilityStatus: 'partial' } as const;
		expect(missingFor('accessibility', partial)).toEqual(['accessibilityBarriers']);
		expect(missingFor('accessibility', { ...partial, accessibilityBarriers: 'PDF' })).toEqual([]);
	});

	it('is the enforcement body where the catalogue names none', () => {
		const thuringia = { ...full, jurisdiction: 'DE-TH' };
		expect(missingFor('accessibility', thuringia)).toEqual(['enforcement']);
		expect(missingFor('accessibility', { ...thuringia, enforcement: 'Stelle' })).toEqual([]);
	});
});

describe('the catalogue of enforcement bodies', () => {
	it('has the sixteen Länder and the federation', () => {
		expect(Object.keys(enforcementBodies)).toHaveLength(17);
	});

	it('names with every body a way to reach it', () => {
		for (const [code, { name, email, web }] of Object.entries(enforcementBodies))
			expect([code, name === null || Boolean(email ?? web)]).toEqual([code, true]);
	});
});

describe('the record of statements', () => {
	it('takes a blank for not filled in', () => {
		expect(v.parse(statements, { imprintProvider: '  ', imprintPhone: ' 030 1 ' })).toEqual({
			imprintPhone: '030 1'
		});
	});

	it.each([
		[{ feedbackEmail: 'kein-at' }],
		[{ accessibilityStatus: 'fast' }],
		[{ accessibilityMade: '2026-02-30' }],
		[{ jurisdiction: 'DE-XX' }],
		[{ unknown: 'x' }],
		[['imprintProvider']]
	])('does not take %j', (held) => {
		expect(v.is(statements, held)).toBe(false);
	});
});
