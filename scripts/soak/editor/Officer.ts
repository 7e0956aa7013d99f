import type { Choice } from '#domain/commands/resolveConflicts.ts';
import type { Command } from '#domain/commands/Command.ts';
import type { Change } from '#domain/history/Change.ts';
import type { SaveRequest } from '#domain/history/SaveRequest.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { SaveReply } from '#editor/SaveReply.ts';
import { WorkingCopy } from '#editor/WorkingCopy.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { conflictsAmong } from './judge.ts';
import type { Office } from './Office.ts';
import { givenUp, UndoMirror } from './UndoMirror.ts';
import type { VirtualTime } from './VirtualTime.ts';

const none: ReadonlySet<Id> = new Set();

/** One officer at one window, over a line that may be slow, lose answers, or be down. */
export class Officer {
	readonly copy: WorkingCopy;
	readonly mirror = new UndoMirror();
	/** Ids of all changes that this officer made, and of those that were told to be saved. */
	readonly made = new Set<Id>();
	readonly acknowledged = new Set<Id>();
	/** Conflicts that were decided: their change is gone by somebody's will. */
	readonly decided = new Set<Id>();
	isOffline = false;
	losesNext = false;
	/** Holds the next answers back until it resolves. */
	delay: Promise<unknown> = Promise.resolve();
	readonly #office: Office;
	readonly #number: number;
	#inFlight: ReadonlySet<Id> = none;
	#awaited: { readonly expected: ReadonlySet<Id>; readonly before: ReadonlySet<Id> } | null = null;
	#ids = 0;

	constructor(office: Office, number: number, { now, schedule }: VirtualTime) {
		this.#office = office;
		this.#number = number;
		const { revision } = office.ledger;
		const newId = (): Id => this.newId();
		const start = { network: office.ledger.networkAt(revision), revision, newId, now, schedule };
		this.copy = new WorkingCopy({ ...start, save: (request) => this.#save(request) }, () =>
			this.#lookSoon()
		);
	}

	readonly newId = (): Id => idOf(this.#number + 10, (this.#ids += 1));

	get conflicted(): readonly Change[] {
		const { saveState } = this.copy;
		return saveState.kind === 'conflict' ? saveState.conflicts.map(({ change }) => change) : [];
	}

	/** Everything of theirs is saved or decided. */
	get isSettled(): boolean {
		return !this.copy.hasUnsaved && this.copy.revision === this.#office.ledger.revision;
	}

	/** Carries a command out; false if it was refused or changed nothing. */
	dispatch(command: Command): boolean {
		const done = this.copy.dispatch(command);
		if (!done.ok || done.value.patches.length === 0) return false;
		this.made.add(done.value.id);
		this.mirror.did(done.value.id);
		return true;
	}

	/** Takes a step back or does it again; false if there was none, or it was overtaken. */
	walk(way: 'undo' | 'redo'): boolean {
		const done = this.copy[way]();
		if (!done) return false;
		const change = done.ok ? done.value : done.error.change;
		const by = done.ok && change.patches.length > 0 ? change.id : null;
		if (way === 'undo') this.mirror.undid(change.undoes, by);
		else this.mirror.redid(change.undoes, by);
		if (by) this.made.add(by);
		return by !== null;
	}

	/** What colleagues did arrives, as the stream brings it. */
	listen(): void {
		const { ledger } = this.#office;
		if (this.isOffline || this.copy.revision === ledger.revision) return;
		this.#noteConflicts(this.#expectedAt(ledger.revision, this.#inFlight), () => {
			const entries = ledger.since(this.copy.revision);
			this.copy.receive(entries);
			for (const { change } of entries)
				if (this.made.has(change.id)) this.acknowledged.add(change.id);
		});
	}

	/** Decides the first conflict. What no choice mends is given up, as the dialog offers. */
	decide(choice: Choice): void {
		const [change] = this.conflicted;
		if (!change) return;
		this.decided.add(change.id);
		const tried = this.copy.resolve(change.id, choice);
		const resolved = tried?.ok ? tried : this.copy.resolve(change.id, 'theirs');
		const by = resolved?.ok && resolved.value.patches.length > 0 ? resolved.value.id : null;
		if (by) this.made.add(by);
		this.mirror.decided(change.id, by ?? givenUp);
	}

	async #save(request: SaveRequest): Promise<SaveReply> {
		const isLost = this.losesNext;
		this.losesNext = false;
		this.#inFlight = new Set(request.changes.map(({ id }) => id));
		if (this.isOffline) return this.#fail();
		const { outcome, expected } = await this.#office.save(this.#number, request);
		await this.delay;
		if (isLost || this.isOffline) return this.#fail();
		const told = Math.max(this.copy.revision, outcome.revision);
		this.#inFlight = none;
		this.#later(this.#expectedAt(told, none).union(expected));
		for (const { change } of outcome.changes)
			if (this.made.has(change.id)) this.acknowledged.add(change.id);
		return outcome;
	}

	/** No answer: what was under way waits again, and no longer for the word of the server. */
	#fail(): never {
		this.#inFlight = none;
		this.#later(this.#expectedAt(this.copy.revision, none));
		throw new TypeError('Failed to fetch');
	}

	/** Which waiting changes conflict with what is known at a revision. */
	#expectedAt(revision: number, undecided: ReadonlySet<Id>): ReadonlySet<Id> {
		const { ledger } = this.#office;
		const set = new Set(this.conflicted.map(({ id }) => id));
		const arrived = new Set(
			ledger
				.since(this.copy.revision)
				.slice(0, revision - this.copy.revision)
				.map(({ change }) => change.id)
		);
		const waiting = (this.copy.unsaved?.changes ?? []).filter(
			({ id }) => !set.has(id) && !arrived.has(id)
		);
		return conflictsAmong(ledger.networkAt(revision), waiting).difference(undecided);
	}

	/** The answer is taken in once this function has returned; then it is looked what was told. */
	#later(expected: ReadonlySet<Id>): void {
		this.#awaited = { expected, before: new Set(this.conflicted.map(({ id }) => id)) };
	}

	/** The session takes an answer in without a pause: behind it all is told. */
	#lookSoon(): void {
		const awaited = this.#awaited;
		this.#awaited = null;
		if (awaited) queueMicrotask(() => this.#compare(awaited.expected, awaited.before));
	}

	#noteConflicts(expected: ReadonlySet<Id>, step: () => void): void {
		const before = new Set(this.conflicted.map(({ id }) => id));
		step();
		this.#compare(expected, before);
	}

	#compare(expected: ReadonlySet<Id>, before: ReadonlySet<Id>): void {
		const now = new Set(this.conflicted.map(({ id }) => id));
		const reported = now.difference(before);
		this.#office.count(expected, reported);
	}
}
