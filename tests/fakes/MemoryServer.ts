import { rebase } from '#domain/history/rebase.ts';
import { parseSaveRequest } from '#domain/history/parseChange.ts';
import type { JournalEntry, RefusedChange, SaveRequest } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';
import type { SaveReply } from '#editor/SaveReply.ts';

type Fault = 'loseAnswer' | 'unreachable' | 'signedOut' | 'refuse';

/**
 * A server without a database: the same parse door, the same rebase, a journal in memory. Everything
 * goes through JSON, as on the wire. Can be told to fail.
 */
export class MemoryServer {
	readonly journal: JournalEntry[] = [];
	requests = 0;
	network: Network;
	#faults: Fault[] = [];
	/** Refuses changes to partners of this name. */
	forbiddenName: string | null = null;
	isDown = false;
	#hold: Promise<undefined> = Promise.resolve(undefined);

	constructor(network: Network) {
		this.network = network;
	}

	get revision(): number {
		return this.journal.length;
	}

	/** The next requests meet these faults, one each. */
	failNext(...faults: readonly Fault[]): void {
		this.#faults.push(...faults);
	}

	/** The line is good again. */
	mend(): void {
		this.#faults = [];
	}

	/** Holds answers back until the function that is returned is called. */
	holdAnswers(): () => void {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		this.#hold = promise;
		return () => resolve(undefined);
	}

	since(revision: number): readonly JournalEntry[] {
		return overWire(this.journal.filter((entry) => entry.revision > revision));
	}

	readonly save = async (
		request: SaveRequest,
		authorName: string | null = null
	): Promise<SaveReply> => {
		this.requests += 1;
		const fault = this.#faults.shift();
		if (this.isDown || fault === 'unreachable') throw new TypeError('Failed to fetch');
		if (fault === 'signedOut') return { status: 'signedOut' };
		if (fault === 'refuse') return { status: 'refused', code: 'forbidden' };
		const parsed = parseSaveRequest(overWire(request));
		if (!parsed.ok) return { status: 'refused', code: 'invalid' };
		if (this.#isForbidden(request)) return { status: 'refused', code: 'forbidden', errorId: 'e1' };
		const conflicts = this.#take(parsed.value, authorName);
		await this.#hold;
		if (fault === 'loseAnswer') throw new TypeError('Connection reset');
		const { revision } = this;
		return overWire({ status: 'saved', revision, changes: this.since(request.base), conflicts });
	};

	#isForbidden({ changes }: SaveRequest): boolean {
		return this.forbiddenName !== null && JSON.stringify(changes).includes(this.forbiddenName);
	}

	#take({ changes }: SaveRequest, authorName: string | null): readonly RefusedChange[] {
		const conflicts: RefusedChange[] = [];
		for (const change of changes) {
			if (this.journal.some((entry) => entry.change.id === change.id)) continue;
			const rebased = rebase(this.network, change);
			if (!rebased.ok) {
				conflicts.push({ changeId: change.id, conflicts: rebased.error });
				continue;
			}
			this.network = rebased.value.network;
			const revision = this.journal.length + 1;
			const journaled = { ...rebased.value.change, personal: {} };
			this.journal.push({ revision, author: null, authorName, change: journaled });
		}
		return conflicts;
	}
}

const overWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
