import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Change } from '#domain/history/Change.ts';
import { UndoStack } from '#domain/history/UndoStack.ts';
import type { Network } from '#domain/network/Network.ts';
import { arbitraryIntents, idOf } from '#tests/arbitraries/commands.ts';
import { isSameNetwork } from '#tests/arbitraries/mergeProperties.ts';
import {
	arbitraryNetwork,
	expectHolds,
	play,
	withoutOrphans
} from '#tests/arbitraries/networks.ts';

/** One person at work: commands, undo and redo in any order; everything done goes to a journal. */
class Desk {
	readonly stack = new UndoStack();
	readonly journal: Change[] = [];
	network: Network;
	#count = 0;

	constructor(network: Network) {
		this.network = network;
	}

	walk(direction: 'undo' | 'redo', stack = this.stack): boolean {
		const at = new Date(Date.UTC(2026, 10, 27) + (this.#count += 1) * 60_000).toISOString();
		const step = stack[direction](this.network, { changeId: idOf(7, this.#count), at });
		if (!step?.ok) return false;
		this.network = step.value.network;
		this.journal.push(step.value.change);
		return true;
	}

	work(intents: Parameters<typeof play>[1], actor: number): void {
		const { network, changes } = play(this.network, intents, actor);
		this.network = network;
		for (const change of changes) {
			const at = new Date(Date.UTC(2026, 10, 27) + (this.#count += 1) * 60_000).toISOString();
			this.journal.push({ ...change, at });
			this.stack.push({ ...change, at });
		}
	}
}

const arbitraryDay = fc.record({
	start: arbitraryNetwork,
	morning: arbitraryIntents(10),
	back: fc.nat({ max: 6 }),
	forth: fc.nat({ max: 4 }),
	noon: arbitraryIntents(3),
	again: fc.nat({ max: 3 })
});

describe('undo after the page was opened anew', { timeout: 60_000 }, () => {
	it('goes back and forth exactly as if the page had stayed open', () =>
		expectHolds(
			fc.property(arbitraryDay, ({ start, morning, back, forth, noon, again }) => {
				const desk = new Desk(start);
				desk.work(morning, 2);
				for (let step = 0; step < back; step += 1) desk.walk('undo');
				for (let step = 0; step < forth; step += 1) desk.walk('redo');
				desk.work(noon, 3);
				for (let step = 0; step < again; step += 1) desk.walk('undo');
				const opened = new UndoStack();
				opened.recall(JSON.parse(JSON.stringify(desk.journal)));
				const before = desk.network;
				const same = (): boolean => {
					const both = [desk.stack.undoable, opened.undoable, desk.stack.redoable, opened.redoable];
					const [a, b, c, d] = both.map((change) => JSON.stringify(change?.patches ?? null));
					return a === b && c === d;
				};
				if (!same()) return false;
				while (desk.walk('redo'));
				const forthOpen = new Desk(before);
				while (forthOpen.walk('redo', opened));
				const isSame = isSameNetwork(
					withoutOrphans(forthOpen.network),
					withoutOrphans(desk.network)
				);
				while (desk.walk('undo'));
				while (forthOpen.walk('undo', opened));
				return (
					isSame && isSameNetwork(withoutOrphans(forthOpen.network), withoutOrphans(desk.network))
				);
			})
		));

	it('keeps what was done meanwhile on top, and takes nothing twice', () =>
		expectHolds(
			fc.property(arbitraryDay, ({ start, morning, noon }) => {
				const desk = new Desk(start);
				desk.work(morning, 2);
				const yesterday = desk.journal.length;
				const opened = new UndoStack();
				desk.work(noon, 3);
				for (const change of desk.journal.slice(yesterday)) opened.push(change);
				opened.recall(desk.journal);
				const again = new Desk(desk.network);
				while (again.walk('undo', opened));
				return isSameNetwork(withoutOrphans(again.network), withoutOrphans(start));
			}),
			100
		));
});
