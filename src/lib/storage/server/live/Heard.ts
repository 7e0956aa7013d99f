import type { Pulse } from './networkPulse.ts';
import type { EndReason, Listener } from './News.ts';

/** A session that was asked for just now is not asked for again, in ms. */
const trust = { withNews: 5_000, without: 15_000 } as const;
/** The longest silence, in ms: what passes the stream on takes it for alive, and the window as well. */
const beat = 15_000;

/** A listener and what it has been told. */
export class Heard {
	readonly listener: Listener;
	/** It knows everything up to here. */
	revision: number;
	#askedAt: number;
	#toldAt = 0;
	#told = '';

	constructor(listener: Listener, now: number) {
		this.listener = listener;
		this.revision = listener.since;
		// The request that opened the stream has just asked.
		this.#askedAt = now;
	}

	end(reason: EndReason): void {
		this.listener.tell({ kind: 'end', reason });
	}

	/** Asks the sign-in service when it is time to; before news always within seconds. */
	async isSignedIn(hasNews: boolean, now: number): Promise<boolean> {
		if (now - this.#askedAt < (hasNews ? trust.withNews : trust.without)) return true;
		this.#askedAt = now;
		return this.listener.isSignedIn();
	}

	/** Who else is here, once it has changed. */
	tellPresence({ here }: Pulse, now: number): void {
		const people = here.filter(({ connection }) => connection !== this.listener.connection);
		const told = JSON.stringify(people);
		if (told === this.#told) return;
		this.#told = told;
		this.#toldAt = now;
		this.listener.tell({ kind: 'presence', people });
	}

	tellBeat(now: number): void {
		if (now - this.#toldAt < beat) return;
		this.#toldAt = now;
		this.listener.tell({ kind: 'beat' });
	}
}
