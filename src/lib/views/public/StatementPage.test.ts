import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { StatementPage as PageName } from '#domain/statements/missingStatements.ts';
import type { Statements } from '#domain/statements/Statements.ts';
import type { Locale } from '#i18n/words.ts';
import { weimarContent } from '#tests/fixtures/weimarContent.ts';
import { pageAddress } from './pageAddress.ts';
import StatementPage from './StatementPage.svelte';

const { network } = weimarContent();

const pageOf = (page: PageName, statements: Statements, locale: Locale = 'de'): string =>
	render(StatementPage, {
		props: {
			page,
			network: { ...network, statements },
			address: pageAddress('http://netz.test', network.slug, `/${network.slug}/${page}`, locale),
			locale
		}
	}).body;

const full: Statements = {
	accessibilityStatus: 'partial',
	accessibilityBarriers: 'Alte PDF-Dateien',
	accessibilityReview: 'self',
	accessibilityMade: '2026-11-02',
	feedbackEmail: 'barriere@example.org',
	feedbackPhone: '030 23125 199',
	jurisdiction: 'DE-HE'
};

describe('the accessibility statement', () => {
	it('says standard, status, barriers, day, contact and enforcement body', () => {
		const html = pageOf('accessibility', full);
		for (const part of [
			'EN 301 549',
			'Behindertengleichstellungsrecht des Landes Hessen',
			'teilweise vereinbar',
			'Alte PDF-Dateien',
			'2. November 2026',
			'Selbstbewertung',
			'href="mailto:barriere@example.org"',
			'href="tel:03023125199"',
			'Informationstechnik des Landes Hessen'
		])
			expect(html).toContain(part);
		expect(html).not.toContain('statement-gap');
	});

	it('names the body that the office wrote, not the catalogue’s', () => {
		const html = pageOf('accessibility', { ...full, enforcement: 'Ombudsstelle am Markt' });
		expect(html).toContain('Ombudsstelle am Markt');
		expect(html).not.toContain('Informationstechnik des Landes Hessen');
	});
});

describe('a statement that lacks something', () => {
	it.each(['accessibility', 'imprint', 'privacy'] as const)('says whom to ask: %s', (page) => {
		const html = pageOf(page, {});
		expect(html).toContain('Noch nicht alle Angaben sind eingetragen');
		expect(html).toContain(network.publisher ?? '–');
	});

	it('says what the software does with data all the same', () => {
		expect(pageOf('privacy', {})).toContain('setzen keine Cookies');
	});
});

describe('a statement in another language', () => {
	it('marks what the office wrote as German', () => {
		const html = pageOf('accessibility', full, 'en');
		expect(html).toContain('The pages conform partly');
		expect(html).toMatch(/<span lang="de" dir="auto">Alte PDF-Dateien<\/span>/);
	});
});

it('writes what an office entered as text, never as markup', () => {
	const hostile = '"><script>alert(1)</script>';
	const html = pageOf('imprint', { imprintProvider: hostile, imprintPhone: hostile });
	expect(html).not.toContain('<script>');
});

it('is linked from every page of the network', () => {
	const html = pageOf('imprint', {});
	for (const page of ['accessibility', 'imprint', 'privacy'])
		expect(html).toContain(`href="/${network.slug}/${page}"`);
});
