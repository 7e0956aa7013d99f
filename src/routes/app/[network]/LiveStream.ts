import type { Id } from '#domain/shared/Id.ts';

/** Without any event for so long the line is taken for dead, in ms; the server sends one every 15 s. */
const longestSilence = 40_000;
/** Waits before the next try, in ms: each doubles, with a part by chance, so that not all come at once. */
const waits = { first: 1_000, longest: 30_000 } as const;
/** One who has left the page in the background is away, in ms. A browser has few lines to a server. */
const patience = 5_000;

export interface LiveEvents {
	/** Address of the stream from here on; asked for at each opening. */
	readonly url: () => string;
	readonly onevent: (event: string, data: unknown) => void;
	/** The line has gone: what is known only by it is known no longer. */
	readonly onlost: () => void;
}

const names = ['changes', 'reload', 'ask', 'presence', 'beat', 'end'];

/** A stream of events that opens again by itself, while somebody looks at the page. */
export class LiveStream {
	readonly #events: LiveEvents;
	#source: EventSource | null = null;
	#silence: ReturnType<typeof setTimeout> | undefined;
	#next: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	#isLive = false;
	#isStopped = false;

	constructor(events: LiveEvents) {
		this.#events = events;
	}

	/** True while events come: nobody has to ask. */
	get isLive(): boolean {
		return this.#isLive;
	}

	/** Opens, or opens anew since the address has changed. */
	open(): void {
		this.#close();
		if (this.#isStopped || document.hidden) return;
		const source = new EventSource(this.#events.url());
		this.#source = source;
		source.onerror = () => this.#lost();
		this.#listenFor();
		for (const name of names)
			source.addEventListener(name, (event: MessageEvent<string>) => {
				if (this.#source === source) this.#take(name, JSON.parse(event.data));
			});
	}

	/** The page has come to the front or gone behind another. */
	seen(): void {
		clearTimeout(this.#next);
		if (document.hidden) this.#next = setTimeout(() => this.#lost(), patience);
		else if (!this.#source) this.open();
	}

	/** The network is back: no need to wait for the next try. */
	hurry(): void {
		this.#failures = 0;
		if (!this.#isLive) this.open();
	}

	stop(): void {
		this.#isStopped = true;
		this.#close();
	}

	#take(name: string, data: unknown): void {
		this.#failures = 0;
		this.#isLive = true;
		this.#listenFor();
		if (name !== 'end') this.#events.onevent(name, data);
		else this.#lost(isNotFound(data) ? waits.longest : undefined);
	}

	#listenFor(): void {
		clearTimeout(this.#silence);
		this.#silence = setTimeout(() => this.#lost(), longestSilence);
	}

	#lost(wait = Math.min(waits.first * 2 ** this.#failures, waits.longest)): void {
		this.#close();
		this.#isLive = false;
		this.#failures += 1;
		this.#events.onlost();
		this.#next = setTimeout(() => this.open(), wait * (1 + Math.random() / 2));
	}

	#close(): void {
		clearTimeout(this.#silence);
		clearTimeout(this.#next);
		this.#source?.close();
		this.#source = null;
	}
}

/** Whose membership has ended need not ask every second. */
const isNotFound = (data: unknown): boolean =>
	typeof data === 'object' && data !== null && 'reason' in data && data.reason === 'not_found';

/** Where the stream of a network is, for a window that knows everything up to a revision. */
export function liveUrl(
	base: string,
	{ since, connection, at }: { since: number; connection: Id; at: Id | null }
): string {
	const params = new URLSearchParams({ since: String(since), connection });
	if (at) params.set('at', at);
	return `${base}/live?${params}`;
}
