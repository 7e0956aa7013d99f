import { expect, test } from '../../fixtures/test.ts';
import { visitsOf } from '../cells.ts';
import { lookAt } from '../lookAt.ts';
import { publicPlaces } from '../publicPlaces.ts';

test.describe.configure({ timeout: 300_000 });

for (const place of publicPlaces) {
	test(`nothing is wrong with ${place.name}, in whatever look and state`, async ({ page }) => {
		expect(await lookAt(page, visitsOf(place, 'chosen'))).toEqual([]);
	});
}
