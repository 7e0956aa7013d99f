import type { Schedule } from '#editor/SaveQueue.ts';

/** Longest pause within one typing, and a little: so no two commands become one change. */
const betweenCommands = 3_100;

interface Due {
	readonly at: number;
	readonly act: () => void;
}

/** Time that passes when the soak says so: waits, retries and delays take no real time. */
export class VirtualTime {
	#clock = Date.parse('2026-11-27T08:00:00.000Z');
	#passed = 0;
	readonly #due = new Set<Due>();

	/** The wall clock of all officers; each look is at another moment. */
	readonly now = (): string => new Date((this.#clock += betweenCommands)).toISOString();

	readonly schedule: Schedule = (act, ms) => {
		const due = { at: this.#passed + ms, act };
		this.#due.add(due);
		return () => this.#due.delete(due);
	};

	/** Everything that falls due is done, the first first. */
	pass(ms: number): void {
		this.#passed += ms;
		const isDue = ({ at }: Due): boolean => at <= this.#passed;
		for (const due of [...this.#due].filter(isDue).sort((a, b) => a.at - b.at))
			if (this.#due.delete(due)) due.act();
	}

	wait(ms: number): Promise<void> {
		return new Promise((resolve) => void this.schedule(resolve, ms));
	}
}
