import type { SupabaseClient } from '@supabase/supabase-js';
import { changesSince } from '../readNetworks.ts';
import { Heard } from './Heard.ts';
import { networkPulse, type Here, type Pulse } from './networkPulse.ts';
import type { EndReason, Listener } from './News.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Id } from '#domain/shared/Id.ts';

/** How often the network is asked for, in ms: colleagues on other processes are seen within two seconds. */
const interval = 1_000;
/** Who is here is written down this often, in ms, and whenever it changes. */
const renewal = 10_000;
const nobody = '[]';

/**
 * Watches one network for everybody who has it open in this process: one question per second, and
 * one at once when somebody saves here. Each round asks anew who may hear what.
 */
export class NetworkWatch {
	readonly #service: SupabaseClient;
	readonly #network: Id;
	readonly #process: Id;
	readonly #heard = new Map<Id, Heard>();
	#timer: NodeJS.Timeout | null = null;
	#running: Promise<void> | null = null;
	#again = false;
	#written = nobody;
	#writtenAt = 0;

	constructor(service: SupabaseClient, network: Id, process: Id) {
		this.#service = service;
		this.#network = network;
		this.#process = process;
	}

	get listeners(): readonly Listener[] {
		return [...this.#heard.values()].map(({ listener }) => listener);
	}

	/** A newer stream of the same window takes the place of the older. */
	add(listener: Listener): void {
		this.#heard.get(listener.connection)?.end('replaced');
		this.#heard.set(listener.connection, new Heard(listener, Date.now()));
		this.nudge();
	}

	remove(listener: Listener): void {
		if (this.#heard.get(listener.connection)?.listener === listener)
			this.#heard.delete(listener.connection);
		// The last one leaves: nobody asks any more, so what was written is taken back now.
		if (this.#heard.size === 0) this.nudge();
	}

	/** Something has happened here: asks now instead of within the second. */
	nudge(): void {
		if (this.#heard.size === 0 && this.#written === nobody) return;
		if (this.#running) this.#again = true;
		else this.#start();
	}

	/** Ends all streams and takes back what was written about who is here. */
	async close(): Promise<void> {
		for (const id of [...this.#heard.keys()]) this.#end(id, 'closing');
		this.nudge();
		while (this.#running) await this.#running;
	}

	#start(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		this.#running = this.#round()
			// The database is out of reach for a moment: nobody gets a beat, and the next round asks again.
			.catch(() => (this.#writtenAt = 0))
			.then(() => {
				this.#running = null;
				if (this.#again) {
					this.#again = false;
					this.#start();
				} else if (this.#heard.size > 0) {
					this.#timer = setTimeout(() => this.#start(), interval);
					this.#timer.unref();
				}
			});
	}

	async #round(): Promise<void> {
		const pulse = await networkPulse(this.#service, this.#network, this.#process, this.#toWrite());
		await this.#dismiss(pulse);
		if (!pulse) return;
		await this.#bringNews(pulse);
		for (const heard of this.#heard.values()) {
			if (mayEdit(pulse, heard)) heard.tellPresence(pulse, Date.now());
			heard.tellBeat(Date.now());
		}
	}

	/** Who is here, if that is to be said again. */
	#toWrite(): readonly Here[] | null {
		const here = this.listeners.map(({ connection, person, object }) => ({
			connection,
			person,
			object
		}));
		const written = JSON.stringify(here);
		const isDue = here.length > 0 && Date.now() - this.#writtenAt >= renewal;
		if (written === this.#written && !isDue) return null;
		this.#written = written;
		this.#writtenAt = Date.now();
		return here;
	}

	/** Members who have been removed and sessions that have ended hear nothing more. */
	async #dismiss(pulse: Pulse | null): Promise<void> {
		await Promise.all(
			[...this.#heard].map(async ([id, heard]) => {
				if (!pulse || !(heard.listener.person in pulse.roles)) this.#end(id, 'not_found');
				else if (!(await heard.isSignedIn(heard.revision < pulse.revision, Date.now())))
					this.#end(id, 'signed_out');
			})
		);
	}

	#end(id: Id, reason: EndReason): void {
		const heard = this.#heard.get(id);
		this.#heard.delete(id);
		heard?.end(reason);
	}

	async #bringNews(pulse: Pulse): Promise<void> {
		const behind = [...this.#heard.values()].filter(({ revision }) => revision < pulse.revision);
		const editors = behind.filter((heard) => mayEdit(pulse, heard));
		const from = Math.min(...editors.map(({ revision }) => revision));
		const news = editors.length > 0 ? await this.#changesFrom(from) : null;
		for (const heard of behind) {
			const isComplete = news?.complete && editors.includes(heard);
			const { revision } = isComplete ? news : pulse;
			heard.listener.tell(
				isComplete
					? { kind: 'changes', revision, changes: since(news.changes, heard.revision) }
					: { kind: 'reload', revision }
			);
			heard.revision = revision;
		}
	}

	/** Read once for all editors: each of them may read the whole journal. */
	#changesFrom(revision: number): ReturnType<typeof changesSince> {
		return changesSince(this.#service, this.#network, revision);
	}
}

const mayEdit = ({ roles }: Pulse, { listener }: Heard): boolean =>
	roles[listener.person] === 'owner' || roles[listener.person] === 'editor';

const since = (entries: readonly JournalEntry[], known: number): readonly JournalEntry[] =>
	entries.filter(({ revision }) => revision > known);
