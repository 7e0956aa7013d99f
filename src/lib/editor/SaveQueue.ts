import type { Change } from '#domain/history/Change.ts';
import type { SaveOutcome } from '#domain/history/SaveRequest.ts';
import { isContinued, squash } from '#domain/history/squash.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Save, SaveReply } from './SaveReply.ts';

/** Typing is saved this long after the last stroke, in ms. */
export const saveDelay = 300;
/** First and longest wait before another try, in ms; each wait doubles. */
export const retryDelays = { first: 1_000, longest: 30_000 } as const;
/** Most changes in one request. */
export const batchSize = 500;

export type QueueTrouble = Exclude<SaveReply, SaveOutcome>;

/** Does something after so many ms; what it returns calls it off. */
export type Schedule = (act: () => void, ms: number) => () => void;

const byTheClock: Schedule = (act, ms) => {
	const timer = setTimeout(act, ms);
	return () => clearTimeout(timer);
};

export interface QueueOwner {
	/** Revision that the next request rests on. */
	readonly revision: () => number;
	/** The server answered; the owner takes over the changes and tells the queue what is settled. */
	readonly onOutcome: (outcome: SaveOutcome) => void;
	/** A try came to nothing; what was under way waits again. */
	readonly onTrouble: (trouble: QueueTrouble) => void;
	/** Something changed that the save state tells of. */
	readonly onProgress: () => void;
}

/**
 * Changes on their way to the server: in order, at most one request at a time, the same ids on every
 * try, so that a lost answer never saves twice. A change leaves the queue only when the server has
 * said what became of it, or when somebody gives it up.
 */
export class SaveQueue {
	readonly #save: Save;
	readonly #owner: QueueOwner;
	#changes: readonly Change[] = [];
	#underWay: ReadonlySet<Id> = new Set();
	/** From here on changes may grow by further typing; what lies before is fixed. */
	#growsFrom = 0;
	#trouble: QueueTrouble | null = null;
	#failures = 0;
	#oneByOne = false;
	readonly #later: Schedule;
	#callOff: (() => void) | null = null;
	#running: Promise<void> = Promise.resolve();

	constructor(save: Save, owner: QueueOwner, later: Schedule = byTheClock) {
		this.#save = save;
		this.#owner = owner;
		this.#later = later;
	}

	get changes(): readonly Change[] {
		return this.#changes;
	}

	get trouble(): QueueTrouble | null {
		return this.#trouble;
	}

	isUnderWay(changeId: Id): boolean {
		return this.#underWay.has(changeId);
	}

	add(change: Change): void {
		const last = this.#changes.at(-1);
		const mayGrow = last && this.#changes.length > this.#growsFrom && !this.isUnderWay(last.id);
		if (last && mayGrow && isContinued(last, change))
			this.#changes = [...this.#changes.slice(0, -1), squash(last, change)];
		else this.#changes = [...this.#changes, change];
		if (!this.#trouble) this.#schedule(saveDelay);
		this.#owner.onProgress();
	}

	/** Takes over changes of another window. They go at once: only the server knows what it has of them. */
	adopt(changes: readonly Change[]): void {
		const known = new Set(this.#changes.map(({ id }) => id));
		this.#changes = [...this.#changes, ...changes.filter(({ id }) => !known.has(id))];
		this.freeze();
		this.#trouble = null;
		void this.flush();
	}

	/** The network has moved on: what waits was made before, and must not grow by what comes after. */
	freeze(): void {
		this.#growsFrom = this.#changes.length;
	}

	/**
	 * Takes changes out whose fate is known. With the last one goes the trouble: the stream may tell
	 * that a change was saved before a try gets its answer.
	 */
	settle(ids: ReadonlySet<Id>): void {
		this.#changes = this.#changes.filter(({ id }) => !ids.has(id));
		this.freeze();
		if (this.#changes.length > 0) return;
		this.stop();
		this.#trouble = null;
		this.#failures = 0;
	}

	/** Tries at once: after signing in again, when the network is back, at a click. */
	retry(): void {
		this.#trouble = null;
		this.#failures = 0;
		this.#schedule(0);
		this.#owner.onProgress();
	}

	/** Saves now instead of soon; resolves when the server has answered or is out of reach. */
	async flush(): Promise<void> {
		this.stop();
		await this.#running;
		await this.#start();
	}

	/** Stops trying, e.g. when the page closes. What waits stays in `changes`. */
	stop(): void {
		this.#callOff?.();
		this.#callOff = null;
	}

	#schedule(delay: number): void {
		this.stop();
		this.#callOff = this.#later(() => {
			this.#callOff = null;
			void this.#start();
		}, delay);
	}

	/** Sends, or waits for what is under way: who flushes must not be told of an empty try instead. */
	#start(): Promise<void> {
		if (this.#underWay.size === 0) this.#running = this.#send();
		return this.#running;
	}

	async #send(): Promise<void> {
		if (this.#underWay.size > 0 || this.#changes.length === 0) return;
		const batch = this.#changes.slice(0, this.#oneByOne ? 1 : batchSize);
		this.#underWay = new Set(batch.map(({ id }) => id));
		this.#owner.onProgress();
		const reply = await this.#ask(batch);
		this.#underWay = new Set();
		this.#take(reply, batch.length);
		this.#owner.onProgress();
	}

	async #ask(changes: readonly Change[]): Promise<SaveReply> {
		try {
			return await this.#save({ base: this.#owner.revision(), changes });
		} catch {
			return { status: 'unreachable' };
		}
	}

	#take(reply: SaveReply, sent: number): void {
		if (reply.status === 'saved') {
			this.#trouble = null;
			this.#failures = 0;
			this.#oneByOne = false;
			this.#owner.onOutcome(reply);
			if (this.#changes.length > 0) this.#schedule(0);
		} else if (reply.status === 'refused' && sent > 1) {
			// One bad change must not hold up the good ones before it: find it.
			this.#oneByOne = true;
			this.#schedule(0);
		} else {
			this.#trouble = reply;
			this.#failures += 1;
			this.#owner.onTrouble(reply);
			if (reply.status === 'unreachable') this.#schedule(this.#backoff());
		}
	}

	#backoff(): number {
		return Math.min(retryDelays.first * 2 ** (this.#failures - 1), retryDelays.longest);
	}
}
