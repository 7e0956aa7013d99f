import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { musterstadt } from '#domain/map/testing/musterstadt.ts';
import { publicMapOf } from '#domain/map/testing/publicMapOf.ts';
import { drawMapSvg } from '#rendering/map/drawMapSvg.ts';
import { publicMapLayout } from '#rendering/map/publicMapLayout.ts';
import EditorHarness from './testing/EditorHarness.svelte';
import { idOf, mapSession } from './testing/mapSession.ts';

/** Rules about a whole page, which a part of one cannot keep. */
const wholePage = [
	'region',
	'page-has-heading-one',
	'landmark-one-main',
	'document-title',
	'html-has-lang',
	'bypass'
];

async function violations(place: Element): Promise<string[]> {
	const { violations: found } = await axe.run(place, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: {
			...Object.fromEntries(wholePage.map((rule) => [rule, { enabled: false }])),
			'label-content-name-mismatch': { enabled: true },
			'target-size': { enabled: true }
		}
	});
	return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('the map, for everybody', () => {
	it.each(['page', 'embed'] as const)(
		'has no fault that axe finds, drawn for a %s',
		async (purpose) => {
			await page.viewport(1000, 800);
			const content = publicMapOf(musterstadt);
			const layout = publicMapLayout(content, {}, { locale: 'de', surface: purpose });
			const place = document.createElement('div');
			place.innerHTML = drawMapSvg(content, layout, {
				locale: 'de',
				purpose,
				linkTo: (id) => `#e-${id}`
			});
			document.body.append(place);
			const names = [...place.querySelectorAll('a[aria-label]')].map((link) =>
				link.getAttribute('aria-label')
			);
			expect(names).toHaveLength(musterstadt.organizations.length);
			expect(await violations(place)).toEqual([]);
			place.remove();
		}
	);

	it('has no fault that axe finds in the editor, with and without a selection', async () => {
		await page.viewport(960, 820);
		const session = mapSession();
		const { container } = await render(EditorHarness, { session, onopen: () => undefined });
		expect(await violations(container)).toEqual([]);
		session.select([idOf('caritas')]);
		expect(await violations(container)).toEqual([]);
	});
});
