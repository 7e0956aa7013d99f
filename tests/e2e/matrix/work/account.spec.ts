import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparedData } from '../../fixtures/prepareData.ts';
import { startServer } from '../../fixtures/server.ts';
import { expect, test } from '../../fixtures/test.ts';
import { accountPlaces, unusedToken } from '../accountPlaces.ts';
import { visitsOf } from '../cells.ts';
import { lookAt } from '../lookAt.ts';

test('nothing is wrong with coming in and going out, in whatever look and state', async ({
	page
}) => {
	// A start of its own: its address must be one that nobody has used.
	const folder = mkdtempSync(join(tmpdir(), 'wegenetz-matrix-'));
	cpSync(preparedData, folder, { recursive: true });
	const server = await startServer(folder);
	try {
		const token = new URL(server.signInUrl ?? '').pathname.split('/').at(-1) ?? '';
		const address = (path: string): string => server.origin + path.replace(unusedToken, token);
		const found: string[] = [];
		for (const place of accountPlaces)
			found.push(...(await lookAt(page, visitsOf(place, 'chosen'), address)));
		expect(found).toEqual([]);
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
});
