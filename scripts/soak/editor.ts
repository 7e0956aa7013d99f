import { say } from '../prepare/install.js';
import type { Backing } from './editor/Backing.ts';
import { chanceOf } from './editor/chance.ts';
import { databaseBacking } from './editor/databaseBacking.ts';
import { memoryBacking } from './editor/memoryBacking.ts';
import { officerCount, soakRound, type RoundReport } from './editor/soakRound.ts';

/** Commands of one round: what one officer does in it can be taken back to the last step. */
const perRound = 1_000;
/** Of a hundred commands so many go into the database; the others into the same merge without it. */
const databaseShare = 2;

/**
 * Eight officers edit one network at random over bad lines. All must see the same in the end, no
 * acknowledged change may be lost, every conflict must be told and none invented, the journal must
 * make the network out of nothing, and taking everything back must leave nothing behind.
 *
 * @returns the line of JSON that the soak ends with
 */
export async function soakEditor(commands = 100_000, seed = Date.now() % 1e9): Promise<string> {
	say(`Zufall: --seed ${seed}`);
	const inDatabase = Math.max(1, Math.round((commands * databaseShare) / 100));
	const reports: RoundReport[] = [];
	const run = async (open: () => Promise<Backing>, count: number): Promise<void> => {
		const backing = await open();
		const report = await soakRound(backing, count, chanceOf(seed + reports.length));
		await backing.close();
		reports.push(report);
		for (const problem of new Set(report.problems)) say(`Runde ${reports.length}: ${problem}`);
	};
	for (let left = commands - inDatabase; left > 0; left -= perRound)
		await run(async () => memoryBacking(), Math.min(left, perRound));
	for (let left = inDatabase; left > 0; left -= perRound)
		await run(() => databaseBacking(officerCount), Math.min(left, perRound));
	return lineOf(reports, inDatabase);
}

function lineOf(reports: readonly RoundReport[], inDatabase: number): string {
	const sum = (of: (report: RoundReport) => number): number =>
		reports.reduce((total, report) => total + of(report), 0);
	const lost = sum((report) => report.lost);
	const [made, reported] = [sum((report) => report.made), sum((report) => report.reported)];
	const converged = reports.every((report) => report.converged);
	const isClean = reports.every(({ problems }) => problems.length === 0);
	return JSON.stringify({
		suite: 'editor',
		ok: isClean && converged && lost === 0 && made === reported && made > 0,
		commands: sum((report) => report.commands),
		acknowledged: sum((report) => report.acknowledged),
		lost,
		conflicts: reported,
		conflictsMade: made,
		converged,
		inDatabase,
		undoneByOfficers: sum((report) => report.undone)
	});
}
