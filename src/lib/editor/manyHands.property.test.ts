import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '#domain/commands/resolveConflicts.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import type { Id } from '#domain/shared/Id.ts';
import { arbitraryIntent, toCommand } from '#tests/arbitraries/commands.ts';
import { Office } from '#tests/fakes/Office.ts';
import type { EditorSession } from './EditorSession.svelte.ts';

const deeds = ['edit', 'edit', 'edit', 'undo', 'redo', 'listen', 'wait', 'lose', 'down'] as const;

const arbitraryStep = fc.record({
	who: fc.nat({ max: 2 }),
	deed: fc.constantFrom(...deeds),
	intent: arbitraryIntent,
	choice: fc.constantFrom<Choice>('mine', 'theirs', { note: 'Beide' })
});
type Step = typeof arbitraryStep extends fc.Arbitrary<infer S> ? S : never;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Three people work on one network over a bad line. */
class ManyHands {
	readonly office = new Office();
	readonly sessions = [this.office.open(), this.office.open(), this.office.open()];
	/** Ids of everything that anybody was told is done. */
	readonly done = new Set<Id>();

	async take({ who, deed, intent }: Step): Promise<void> {
		const session = this.sessions[who];
		if (!session) return;
		const { server } = this.office;
		if (deed === 'lose') server.failNext('loseAnswer');
		else if (deed === 'down') server.failNext('unreachable', 'unreachable');
		else if (deed === 'wait') await wait(400);
		else if (deed === 'listen') this.office.listen(session);
		else {
			const change =
				deed === 'edit'
					? session.dispatch(toCommand(session.network, intent, session.newId()))
					: session[deed]();
			if (change?.ok && change.value.patches.length > 0) this.done.add(change.value.id);
			// No two changes of one typing: then every change can be told apart to the end.
			await wait(3_100 * Number(intent.isBlank));
			vi.setSystemTime(Date.now() + 3_100);
		}
	}

	/** The line is good again and everybody hears of everything. */
	async settle(): Promise<void> {
		this.office.server.mend();
		for (let round = 0; round < 3; round += 1) {
			await wait(40_000);
			for (const session of this.sessions) this.office.listen(session);
		}
	}

	conflictsOf(session: EditorSession): readonly Id[] {
		const { saveState } = session;
		return saveState.kind === 'conflict' ? saveState.conflicts.map(({ change }) => change.id) : [];
	}

	async decide(choice: Choice): Promise<void> {
		for (const session of this.sessions)
			for (const id of this.conflictsOf(session))
				if (session.resolve(id, choice)?.ok === false) session.resolve(id, 'theirs');
		await this.settle();
	}
}

/** Personal values are no part of what the journal tells colleagues. */
const told = ({ network }: { readonly network: object }) => ({ ...network, personalValues: {} });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('many hands on one network', () => {
	it('lose nothing, and all see the same in the end', async () => {
		const report = await fc.check(
			fc.asyncProperty(fc.array(arbitraryStep, { maxLength: 30, size: 'max' }), async (steps) => {
				const hands = new ManyHands();
				for (const step of steps) await hands.take(step);
				await hands.settle();
				const { server } = hands.office;
				const kept = new Set([
					...server.journal.map(({ change }) => change.id),
					...hands.sessions.flatMap((session) => hands.conflictsOf(session))
				]);
				expect([...hands.done].filter((id) => !kept.has(id))).toEqual([]);
				for (let round = 0; round < 20; round += 1) await hands.decide(steps[0]?.choice ?? 'mine');
				for (const session of hands.sessions) {
					expect(session.saveState.kind).toBe('saved');
					expect(told(session)).toEqual(told(server));
					session.close();
				}
				expect(new Set(server.journal.map(({ change }) => change.id)).size).toBe(server.revision);
				expect(parseNetwork(server.network).ok).toBe(true);
			}),
			{ numRuns: 60 }
		);
		expect((fc.defaultReportMessage(report) ?? 'holds').slice(0, 8_000)).toBe('holds');
	}, 60_000);
});
