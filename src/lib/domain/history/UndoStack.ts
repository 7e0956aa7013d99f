import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Change } from './Change.ts';
import type { Conflict } from './Conflict.ts';
import { invert, type Stamp } from './invert.ts';
import { rebase, type Rebased } from './rebase.ts';
import { isContinued, squash } from './squash.ts';

/** Changes that one undo takes back together: the strokes of one typing. */
type Step = readonly [Change, ...Change[]];

export interface UndoConflict {
	/** The undo that was not done. */
	readonly change: Change;
	readonly conflicts: readonly Conflict[];
}

/** How far back one can go; older steps are in the journal. */
const depth = 500;

/**
 * What one person did and can take back. An undo is rebased on what colleagues saved meanwhile. If it
 * conflicts, nothing is undone and that step leaves the stack: what it would take back is no longer
 * there, and the steps below stay within reach.
 */
export class UndoStack {
	#done: readonly Step[] = [];
	#undone: readonly Step[] = [];

	/** What undo would take back, as one change; `null` if there is nothing. */
	get undoable(): Change | null {
		return lastOf(this.#done)[0]?.reduce(squash) ?? null;
	}

	/** What redo would do again: the undo that it takes back. */
	get redoable(): Change | null {
		return lastOf(this.#undone)[0]?.reduce(squash) ?? null;
	}

	/**
	 * Takes over what this person did before the page was opened, oldest first, as the journal tells it:
	 * a change that takes back another one was an undo, and one that takes back an undo a redo. What has
	 * been done here since lies on top.
	 */
	recall(journaled: readonly Change[]): void {
		const here = new Set([...this.#done, ...this.#undone].flat().map(({ id }) => id));
		const [done, undone] = [this.#done, this.#undone];
		[this.#done, this.#undone] = [[], []];
		for (const change of journaled) if (!here.has(change.id)) this.#replay(change);
		this.#done = [...this.#done, ...done].slice(-depth);
		// Something new ends what could be redone.
		this.#undone = done.length > 0 || undone.length > 0 ? undone : this.#undone;
	}

	/** Ids of the changes that the next undo takes back. */
	get next(): ReadonlySet<Id> {
		return new Set(lastOf(this.#done)[0]?.map(({ id }) => id));
	}

	/** Notes an own change. Something new ends what could be redone. */
	push(change: Change): void {
		if (change.patches.length === 0) return;
		const last = this.#done.at(-1);
		const isTyping = last !== undefined && isContinued(last.reduce(squash), change);
		const step: Step = isTyping ? [...last, change] : [change];
		this.#done = [...(isTyping ? this.#done.slice(0, -1) : this.#done), step].slice(-depth);
		this.#undone = [];
	}

	#replay(change: Change): void {
		const isOf = (step: Step): boolean => step.some(({ id }) => id === change.undoes);
		if (change.undoes === null) this.push(change);
		else if (this.#undone.some(isOf)) {
			this.#undone = this.#undone.filter((step) => !isOf(step));
			this.#done = [...this.#done, [change]];
		} else {
			this.#done = this.#done.filter((step) => !isOf(step));
			this.#undone = [...this.#undone, [change]];
		}
	}

	/** The change in the form in which it was merged with those of colleagues. */
	replace(change: Change): void {
		const swap = (step: Step): Step =>
			step.map((each) => (each.id === change.id ? change : each)) as unknown as Step;
		this.#done = this.#done.map(swap);
		this.#undone = this.#undone.map(swap);
	}

	/** Forgets a change that was given up in a conflict. */
	forget(changeId: Id): void {
		const without = (steps: readonly Step[]): readonly Step[] =>
			steps.flatMap((step) => {
				const [first, ...rest] = step.filter(({ id }) => id !== changeId);
				return first ? [[first, ...rest] as const] : [];
			});
		this.#done = without(this.#done);
		this.#undone = without(this.#undone);
	}

	/** Takes the last step back; `null` if there is none. */
	undo(network: Network, stamp: Stamp): Result<Rebased, UndoConflict> | null {
		const [step, rest] = lastOf(this.#done);
		this.#done = rest;
		const undone = step && takeBack(network, step, stamp);
		if (undone?.ok) this.#undone = [...this.#undone, [undone.value.change]];
		return undone;
	}

	/** Does the last undone step again; `null` if there is none. */
	redo(network: Network, stamp: Stamp): Result<Rebased, UndoConflict> | null {
		const [step, rest] = lastOf(this.#undone);
		this.#undone = rest;
		const redone = step && takeBack(network, step, stamp);
		if (redone?.ok) this.#done = [...this.#done, [redone.value.change]];
		return redone;
	}
}

/** The last step that did something; one whose work colleagues had already done has nothing left. */
function lastOf(steps: readonly Step[]): readonly [Step | null, readonly Step[]] {
	const index = steps.findLastIndex((step) => step.some(({ patches }) => patches.length > 0));
	return [steps[index] ?? null, steps.slice(0, Math.max(index, 0))];
}

function takeBack(network: Network, step: Step, stamp: Stamp): Result<Rebased, UndoConflict> {
	const change = invert(step.reduce(squash), stamp);
	const rebased = rebase(network, change);
	return rebased.ok ? ok(rebased.value) : err({ change, conflicts: rebased.error });
}
