import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';

export interface KillReport {
	readonly rounds: number;
	readonly acknowledged: number;
	/** Ids that were acknowledged and not found after the next start. Must be empty. */
	readonly lost: readonly string[];
}

/**
 * Saves partners one by one in a child process, kills it with signal 9 at a moment that differs
 * from round to round, and looks after each restart whether all that was acknowledged is there.
 */
export async function killRounds(folder: string, rounds: number): Promise<KillReport> {
	const acknowledged: string[] = [];
	const lost = new Set<string>();
	for (let round = 0; round <= rounds; round++) {
		const isLast = round === rounds;
		const result = await oneRound(folder, isLast ? 0 : 3 + ((round * 7) % 40), (round * 13) % 30);
		const found = new Set(result.has);
		for (const id of acknowledged) if (!found.has(id)) lost.add(id);
		acknowledged.push(...result.saved);
	}
	return { rounds, acknowledged: acknowledged.length, lost: [...lost] };
}

/** Lets the child save some partners, then waits a few milliseconds into the next one and kills. */
async function oneRound(
	folder: string,
	saves: number,
	delay: number
): Promise<{ has: readonly string[]; saved: readonly string[] }> {
	const script = join(projectRoot(), 'tests/server/children/keepSaving.ts');
	const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	let has: readonly string[] | null = null;
	const saved: string[] = [];
	let kill: NodeJS.Timeout | null = null;
	for await (const line of createInterface({ input: child.stdout })) {
		const [word, value = ''] = line.split(' ');
		if (word === 'has') has = value ? value.split(',') : [];
		if (word === 'saved') saved.push(value);
		if (has && saved.length >= saves) kill ??= setTimeout(() => child.kill('SIGKILL'), delay);
	}
	await ended;
	if (!has) throw new Error('The child never opened the folder');
	return { has, saved };
}
