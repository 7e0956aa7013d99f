import type { Id } from '#domain/shared/Id.ts';

/** Stands for a decision that gave one's own value up: taking it back would do what was given up. */
export const givenUp = 'given up';

/** What an officer can take back, as told by what the session answered. */
export class UndoMirror {
	#done: Id[] = [];
	#undone: Id[] = [];

	/** The last own step, which an undo would take back. */
	get last(): Id | null {
		return this.#done.at(-1) ?? null;
	}

	did(id: Id): void {
		this.#done.push(id);
		this.#undone = [];
	}

	/** A step was taken back by another change, or found to be overtaken (`by` is null). */
	undid(step: Id | null, by: Id | null): void {
		this.#done = cut(this.#done, step);
		if (by) this.#undone.push(by);
	}

	/** The decision on top has been taken back. */
	dropGivenUp(): void {
		if (this.last === givenUp) this.#done.pop();
	}

	redid(step: Id | null, by: Id | null): void {
		this.#undone = cut(this.#undone, step);
		if (by) this.#done.push(by);
	}

	/** A conflict was decided: its change leaves the stack, what was decided joins it. */
	decided(step: Id, by: Id): void {
		this.#done = this.#done.filter((id) => id !== step);
		this.#undone = [];
		this.#done.push(by);
	}
}

/** What lies above a step has nothing left to take back: it goes as well. */
const cut = (steps: readonly Id[], step: Id | null): Id[] => {
	const at = step === null ? -1 : steps.lastIndexOf(step);
	return at < 0 ? [...steps] : steps.slice(0, at);
};
