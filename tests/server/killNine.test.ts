import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { killRounds } from './killRounds.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wegenetz-kill-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('finds every acknowledged change after the process was killed while saving', async () => {
	const report = await killRounds(folder, 3);
	expect(report.acknowledged).toBeGreaterThan(20);
	expect(report.lost).toEqual([]);
}, 180_000);
