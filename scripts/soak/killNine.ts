import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '#tests/server/killRounds.ts';

/**
 * Kills the process twenty times while it saves; every acknowledged change must be there after the
 * next start.
 *
 * @returns the line of JSON that the soak ends with
 */
export async function soakKillNine(rounds = 20): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'wegenetz-soak-'));
	try {
		const report = await killRounds(folder, rounds);
		return JSON.stringify({ suite: 'kill-nine', ok: report.lost.length === 0, ...report });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
