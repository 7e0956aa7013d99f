import { describe, expect, it } from 'vitest';
import { guideDocument } from '#domain/guide/guideDocument.ts';
import type { PublicGuide, PublicOrganization } from '#domain/edition/PublicContent.ts';
import { renderGuidePdf } from '#rendering/guide/renderGuidePdf.ts';
import { edition, guideContent, liveUrl, organization, service } from './fixtures/guideContent.ts';
import { printedGuide } from './fixtures/printedGuide.ts';
import { failedChecks } from './pdfChecks/pdfChecks.ts';
import { pageText } from './pdfChecks/PdfFile.ts';
import { webLinks } from './printedContents.ts';

const endless =
	'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsfassung';

/** What people, or those who mean harm, could type; each must be on paper as it stands here. */
const literal: readonly string[] = [
	'#read("/etc/passwd")',
	'#import "@preview/x:1.0.0"',
	'#{1+1}',
	'$x^2$',
	'= Heading',
	'- item',
	'*bold*',
	'_under_',
	'`raw`',
	'<script>alert(1)</script>',
	'@label',
	'\\u{41}',
	'{{mustache}}',
	'${template}',
	'[link](javascript:alert(1))',
	'=HYPERLINK("x")',
	'// no comment',
	'/* none */',
	'~tilde~',
	"it's",
	'"quoted"',
	'...',
	'--',
	endless
];

const only = (entry: PublicOrganization, more: Partial<PublicGuide> = {}): PublicGuide =>
	guideContent({ organizations: [entry], ...more });

const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]/g, '');

const refusal = async (content: PublicGuide) => {
	const document = guideDocument(content, edition, liveUrl);
	const result = await renderGuidePdf(document, null, { timeoutMs: 60_000 });
	return result.ok ? null : result.error;
};

describe('texts of users in a printed guide', () => {
	it('are printed word for word, whatever they look like, and harm no check', async () => {
		const name = literal.slice(0, 6).join(' ');
		const entry = organization(1, name, {
			description: { de: literal.join('\n') },
			address1: literal[0] ?? '',
			evidence: { de: literal.join(' ') },
			evidenceSource: '#panic()'
		});
		const path = await printedGuide(only(entry));
		const text = squeezed(pageText(path));
		const missing = literal.filter((piece) => !text.includes(squeezed(piece)));
		expect(missing).toEqual([]);
		expect(text).toContain('#panic()');
		expect(failedChecks(path)).toEqual({});
	});

	it('cannot turn a number round, and lose only signs that print nothing', async () => {
		const path = await printedGuide(
			only(
				organization(1, 'Um\u202ekehr\u202c \ufeffHilfe\u0007 \ue000!', { phone: '\u202e030 123' })
			)
		);
		expect(pageText(path)).toContain('Umkehr Hilfe !');
		expect(pageText(path)).toContain('030 123');
	});

	it.each([
		['a smiley', 'Café 🙂', '🙂 (U+1F642)'],
		['a flag', 'Verein 🇺🇦', '🇺 (U+1F1FA)'],
		['Chinese', '中文 Beratung', '中 (U+4E2D)']
	])('that hold %s stop the print with the name of their entry', async (_, name, character) => {
		expect(await refusal(only(organization(1, name)))).toEqual({
			code: 'odd_character',
			record: name,
			character
		});
	});

	it('are named too when the character stands in an offer', async () => {
		const entry = organization(1, 'Haus der Begegnung');
		const services = [service(1, entry.id, { description: { de: 'Mit ♿ Zugang 中' } })];
		const found = await refusal(only(entry, { services }));
		expect(found).toMatchObject({ code: 'odd_character', record: 'Haus der Begegnung' });
	});

	it('are linked to web, mail and telephone only', async () => {
		const path = await printedGuide(
			guideContent({
				organizations: [
					organization(1, 'Böse', {
						website: 'javascript:alert(1)',
						email: 'a@b.example?bcc=x@y.example',
						phone: 'data:text/html,x'
					}),
					organization(2, 'Gut', {
						website: 'www.gut.example.org',
						email: 'post@gut.example.org',
						phone: '+49 (0)30 23125 000'
					})
				]
			})
		);
		const urls = (await webLinks(path))
			.map(({ url }) => url)
			.filter((url) => !url.includes('netz.'));
		expect(urls.filter((url) => !/^tel:1/.test(url)).toSorted()).toEqual([
			'https://www.gut.example.org/',
			'mailto:post@gut.example.org',
			'tel:+493023125000'
		]);
		expect(pageText(path)).toContain('javascript:alert(1)');
	});

	it('never run over the edge of the paper', async () => {
		const path = await printedGuide(
			only(organization(1, endless, { website: `https://${'lang'.repeat(60)}.example.org/` }))
		);
		const words = pageText(path, '-bbox').matchAll(/xMax="([\d.]+)"/g);
		const edges = [...words].map(([, edge]) => Number(edge));
		expect(edges.length).toBeGreaterThan(50);
		expect(Math.max(...edges)).toBeLessThan(595 - 20);
	});
});
