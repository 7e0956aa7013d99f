import { expect, test } from '../../fixtures/test.ts';
import { visitsOf } from '../cells.ts';
import { lookAt } from '../lookAt.ts';
import { workPlaces } from '../workPlaces.ts';

test.describe.configure({ timeout: 300_000 });

for (const place of workPlaces) {
	test(`nothing is wrong with ${place.name}, in whatever look and state`, async ({ signedIn }) => {
		expect(await lookAt(signedIn, visitsOf(place, 'chosen'))).toEqual([]);
	});
}
