import { setImmediate as turn } from 'node:timers/promises';
import type { Choice } from '#domain/commands/resolveConflicts.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import type { Backing } from './Backing.ts';
import type { Chance } from './chance.ts';
import { Office } from './Office.ts';
import { Officer } from './Officer.ts';
import { randomCommand } from './randomCommand.ts';
import { isSame, Sheet, told } from './Sheet.ts';
import { undoEverything } from './undoEverything.ts';
import { VirtualTime } from './VirtualTime.ts';

export const officerCount = 8;

/** Everybody has heard and decided long before; whoever goes in circles does not end. */
const mostSettling = 200;

const choices: readonly Choice[] = ['mine', 'theirs', { note: 'Gleichzeitig eingegeben' }];

export interface RoundReport {
	readonly commands: number;
	readonly acknowledged: number;
	readonly lost: number;
	readonly made: number;
	readonly reported: number;
	readonly converged: boolean;
	/** Steps that officers took back at the end, of all that the journal had. */
	readonly undone: number;
	readonly problems: readonly string[];
}

/** Eight officers at work on one network, until so many commands are carried out; then all is checked. */
export async function soakRound(
	backing: Backing,
	commands: number,
	chance: Chance
): Promise<RoundReport> {
	const office = new Office(backing);
	const time = new VirtualTime();
	const officers = Array.from(
		{ length: officerCount },
		(_, number) => new Officer(office, number, time)
	);
	for (let done = 0; done < commands;) {
		const officer = chance.oneOf(officers);
		if (work(officer, office, chance, time)) done += 1;
		disturb(chance.oneOf(officers), chance, time);
		for (const each of officers) if (chance.happens(25)) each.listen();
		if (chance.happens(30)) chance.oneOf(officers).decide(chance.oneOf(choices));
		time.pass(chance.below(500));
		await turn();
	}
	await settle(officers, chance, time);
	const problems = office.problems;
	const converged = await isConverged(office, officers, problems);
	const lost = await lostOf(office, officers);
	const acknowledged = officers.reduce((sum, each) => sum + each.acknowledged.size, 0);
	const undone = await undoEverything(office, officers, time.now());
	await turn();
	const { network } = await office.backing.read();
	if (!isSame(told(network), told(office.backing.start)))
		problems.push('undo of everything leaves something behind');
	for (const { copy } of officers) copy.close();
	const { made, reported } = office;
	return { commands, acknowledged, lost, made, reported, converged, undone, problems };
}

/** One thing that an officer does; true if it is a command that was carried out. */
function work(officer: Officer, office: Office, chance: Chance, time: VirtualTime): boolean {
	if (chance.happens(6)) return officer.walk('undo');
	if (chance.happens(5)) return officer.walk('redo');
	const earlier = office.ledger.networkAt(chance.below(office.ledger.revision + 1));
	const { network } = officer.copy;
	const command = randomCommand(network, earlier, chance, officer.newId, time.now());
	return command !== null && officer.dispatch(command);
}

/** The line goes down for a while, is slow, or loses the next answer. */
function disturb(officer: Officer, chance: Chance, time: VirtualTime): void {
	if (chance.happens(1)) {
		officer.isOffline = true;
		time.schedule(
			() => {
				officer.isOffline = false;
				officer.copy.retry();
			},
			1_000 + chance.below(30_000)
		);
	}
	if (chance.happens(2)) officer.losesNext = true;
	if (chance.happens(3)) officer.delay = time.wait(chance.below(4_000));
}

/** All lines are good again, everybody hears of everything, and every conflict is decided. */
async function settle(
	officers: readonly Officer[],
	chance: Chance,
	time: VirtualTime
): Promise<void> {
	for (let rounds = 0; rounds < mostSettling; rounds += 1) {
		for (const officer of officers) {
			officer.isOffline = false;
			officer.losesNext = false;
			officer.delay = Promise.resolve();
			officer.listen();
			officer.decide(chance.oneOf(choices));
		}
		time.pass(31_000);
		await turn();
		// An answer of a real database takes longer than a turn.
		await Promise.all(officers.map(({ copy }) => copy.flush()));
		await turn();
		if (officers.every(({ isSettled }) => isSettled)) return;
	}
}

/** All see the same, it is what is kept, and the journal makes it out of nothing. */
async function isConverged(
	office: Office,
	officers: readonly Officer[],
	problems: string[]
): Promise<boolean> {
	const { journal, network } = await office.backing.read();
	const unsettled = officers.filter((officer) => !officer.isSettled).length;
	if (unsettled > 0) problems.push(`${unsettled} officers are not through`);
	const differing = officers.filter(({ copy }) => !isSame(told(copy.network), told(network)));
	if (differing.length > 0) problems.push(`${differing.length} officers see another network`);
	const replayed = new Sheet(office.backing.start);
	for (const { change } of journal) for (const patch of change.patches) replayed.write(patch);
	const isReplayed = isSame(told(replayed.asNetwork()), told(network));
	if (!isReplayed) problems.push('the journal does not make the network');
	const isSound = parseNetwork(network).ok;
	if (!isSound) problems.push('the network is not sound');
	return unsettled === 0 && differing.length === 0 && isReplayed && isSound;
}

/** Changes that are neither in the journal, each once, nor given up by somebody's decision. */
async function lostOf(office: Office, officers: readonly Officer[]): Promise<number> {
	const { journal } = await office.backing.read();
	const kept = new Set(journal.map(({ change }) => change.id));
	const twice = journal.length - kept.size;
	const lost = officers.flatMap(({ made, acknowledged, decided }) => [
		...made.difference(kept).difference(decided),
		...acknowledged.difference(kept).intersection(decided)
	]);
	return lost.length + twice;
}
