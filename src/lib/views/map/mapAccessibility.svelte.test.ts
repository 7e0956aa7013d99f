import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { musterstadt } from '#domain/map/testing/musterstadt.ts';
import { publicMapOf } from '#domain/map/testing/publicMapOf.ts';
import { drawMapSvg } from '#rendering/map/drawMapSvg.ts';
import { publicMapLayout } from '#rendering/map/publicMapLayout.ts';
import { partViolations } from '#tests/fixtures/partViolations.ts';
import EditorHarness from './testing/EditorHarness.svelte';
import { idOf, mapSession } from './testing/mapSession.ts';

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
			expect(await partViolations(place)).toEqual([]);
			place.remove();
		}
	);

	it('has no fault that axe finds in the editor, with and without a selection', async () => {
		await page.viewport(960, 820);
		const session = mapSession();
		const { container } = await render(EditorHarness, { session, onopen: () => undefined });
		expect(await partViolations(container)).toEqual([]);
		session.select([idOf('caritas')]);
		expect(await partViolations(container)).toEqual([]);
	});
});
