import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { PublicMap } from '#domain/edition/PublicContent.ts';
import { weimarContent } from '#tests/fixtures/weimarContent.ts';
import EmbedPage from './EmbedPage.svelte';
import MapPage from './MapPage.svelte';
import { pageAddress } from './pageAddress.ts';

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>{@html x}';
const content = weimarContent();

const poisoned: PublicMap = {
	...content,
	network: {
		...content.network,
		title: { de: hostile },
		notice: { de: hostile },
		publisher: hostile
	},
	map: { ...content.map, title: { de: hostile }, description: { de: hostile } },
	topics: content.topics.map((topic) => ({ ...topic, name: { de: hostile } })),
	organizations: content.organizations.map((each) => ({
		...each,
		name: hostile,
		alternateName: hostile,
		description: { de: hostile },
		evidence: { de: hostile },
		evidenceSource: hostile,
		phone: hostile,
		email: hostile,
		website: 'javascript:alert(1)',
		address1: hostile,
		languages: [hostile]
	})),
	relations: content.relations.map((each) => ({
		...each,
		period: { de: hostile },
		evidence: { de: hostile },
		evidenceSource: hostile
	}))
};

const head = {
	id: content.map.id,
	kind: 'map' as const,
	network: 'weimar-2015',
	slug: 'netzwerkkarte',
	number: 1,
	publishedAt: '2026-11-22T20:00:00.000Z',
	hash: 'a'.repeat(64),
	showsPersons: false
};
const common = {
	published: { head, content: poisoned, svg: null },
	views: { karte: '?', liste: '?ansicht=liste' },
	view: 'karte' as const,
	locale: 'de' as const
};

describe('what users wrote', () => {
	it.each([
		[
			'the page',
			() =>
				render(MapPage, {
					props: {
						...common,
						address: pageAddress('http://netz.test', 'n', '/n/map/m', 'de'),
						path: '/n/map/m',
						version: '1-a',
						guides: [{ title: { de: hostile }, href: '/n/guide/g' }]
					}
				})
		],
		[
			'the embed',
			() =>
				render(EmbedPage, { props: { ...common, page: 'http://netz.test/n/map/m', network: '/n' } })
		]
	])('is text and never markup in %s', (_name, draw) => {
		const { head: top, body } = draw();
		const html = top + body;
		expect(html).toContain('&lt;script>alert(1)');
		expect(html).not.toContain('<script');
		expect(html).not.toContain('<img');
		expect(html).not.toMatch(/<[^>]*\sonerror=/u);
		expect(html).not.toMatch(/href="javascript:/iu);
		expect(html).not.toMatch(/\sstyle="/u);
	});
});
