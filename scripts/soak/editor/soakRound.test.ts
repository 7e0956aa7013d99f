import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/history/applyChange.ts';
import { type rebaseAll } from '#storage/server/rebaseAll.ts';
import type { Backing } from './Backing.ts';
import { chanceOf } from './chance.ts';
import { memoryBacking } from './memoryBacking.ts';
import { soakRound, type RoundReport } from './soakRound.ts';

const run = (backing: Backing, commands = 120): Promise<RoundReport> =>
	soakRound(backing, commands, chanceOf(7));

/** A round that found nothing wrong. */
const isClean = ({ lost, made, reported, converged, problems }: RoundReport): boolean =>
	lost === 0 && made === reported && converged && problems.length === 0;

/** An answer of the server, spoilt on its way. */
const spoilt = (
	backing: Backing,
	spoil: (outcome: Awaited<ReturnType<Backing['save']>>) => typeof outcome
): Backing => ({ ...backing, save: async (...args) => spoil(await backing.save(...args)) });

describe('a round of the soak', { timeout: 120_000 }, () => {
	it('finds nothing wrong, and has had conflicts and undone steps to look at', async () => {
		const report = await run(memoryBacking());
		expect(report.problems).toEqual([]);
		expect(isClean(report)).toBe(true);
		expect(report.made).toBeGreaterThan(5);
		expect(report.undone).toBeGreaterThan(20);
	});

	// Must-fail probes: each of these is a way to lose what somebody did.
	it('sees a change that was acknowledged and not kept', async () => {
		const backing = memoryBacking();
		const forgetful: Backing = {
			...backing,
			read: async () => {
				const { journal, network } = await backing.read();
				return { journal: journal.filter(({ revision }) => revision !== 20), network };
			}
		};
		const report = await run(forgetful);
		expect(report.lost).toBeGreaterThan(0);
	});

	it('sees a merge that lets the last writer win', async () => {
		const lastWins: typeof rebaseAll = (network, changes) => ({
			network: changes.reduce(applyChange, network),
			changes,
			refused: []
		});
		const report = await run(memoryBacking(lastWins));
		expect(report.problems).toContainEqual(expect.stringMatching(/passed in silence/));
	});

	it('sees a journal that does not make the network', async () => {
		const backing = memoryBacking();
		const halving: Backing = {
			...backing,
			read: async () => {
				const { journal, network } = await backing.read();
				const shortened = journal.map((entry) => ({
					...entry,
					change: { ...entry.change, patches: entry.change.patches.slice(0, 2) }
				}));
				return { journal: shortened, network };
			}
		};
		const report = await run(halving);
		expect(report.problems).toContain('the journal does not make the network');
		expect(report.converged).toBe(false);
	});

	it('sees something that undoing everything leaves behind', async () => {
		const backing = memoryBacking();
		const sticky: Backing = {
			...backing,
			save: (officer, request) =>
				backing.save(officer, {
					...request,
					changes: request.changes.filter(({ undoes }) => undoes === null || officer >= 0)
				})
		};
		const report = await run(sticky);
		expect(report.problems).toContain('undo of everything leaves something behind');
	});

	it('sees a conflict that is made up', async () => {
		const conflict = { changeId: '', conflicts: [] };
		const inventive = spoilt(memoryBacking(), (outcome) => {
			const own = outcome.changes.at(-1);
			return own && outcome.revision === 30
				? { ...outcome, conflicts: [{ ...conflict, changeId: own.change.id }] }
				: outcome;
		});
		const report = await run(inventive);
		expect(report.problems).toContainEqual(expect.stringMatching(/conflicts that there were not/));
	});
});
