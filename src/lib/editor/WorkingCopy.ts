import { apply, type Refusal } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import { resolveConflicts, type Choice } from '#domain/commands/resolveConflicts.ts';
import type { Change, Patch } from '#domain/history/Change.ts';
import type { Conflict } from '#domain/history/Conflict.ts';
import { invert, type Stamp } from '#domain/history/invert.ts';
import { rebase, type Rebased } from '#domain/history/rebase.ts';
import type { JournalEntry, SaveOutcome } from '#domain/history/SaveRequest.ts';
import { UndoStack, type UndoConflict } from '#domain/history/UndoStack.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { Confirmed } from './Confirmed.ts';
import { replayChanges } from './replayChanges.ts';
import { SaveQueue, type QueueTrouble, type Schedule } from './SaveQueue.ts';
import type { Save } from './SaveReply.ts';
import { saveStateOf } from './saveStateOf.ts';
import type { ConflictedChange, SaveState } from './SaveState.ts';
import { unsavedOf, withObjects, type Unsaved } from './Unsaved.ts';
import { Writers, type Writer } from './Writers.ts';

export interface WorkingCopyStart {
	readonly network: Network;
	readonly revision: number;
	readonly save: Save;
	/** For tests; the browser's by default. */
	readonly newId?: () => Id;
	readonly now?: () => Instant;
	/** For the soak, where time passes faster. */
	readonly schedule?: Schedule;
}

/**
 * One person's work on a network: what is saved (`Confirmed`) plus what is not yet, put on top by the
 * same `rebase` as the server's. Tells its owner whenever something to be seen has changed.
 */
export class WorkingCopy {
	readonly #queue: SaveQueue;
	readonly #undo = new UndoStack();
	readonly #writers = new Writers();
	readonly #newId: () => Id;
	readonly #now: () => Instant;
	readonly #onChange: () => void;
	#network: Network;
	#isOffline = false;
	readonly #confirmed: Confirmed;
	#savedAt: Instant;
	#offlineSince: Instant;
	#conflicted: readonly ConflictedChange[] = [];
	/** What adopted changes are about, and the revision that they rest on while it is not settled. */
	#adopted: Unsaved['objects'] = [];
	#adoptedBase = Infinity;

	constructor(start: WorkingCopyStart, onChange: () => void) {
		this.#newId = start.newId ?? (() => crypto.randomUUID());
		this.#now = start.now ?? (() => new Date().toISOString());
		this.#onChange = onChange;
		this.#confirmed = new Confirmed(start.network, start.revision);
		this.#network = start.network;
		this.#savedAt = this.#now();
		this.#offlineSince = this.#savedAt;
		const owner = {
			revision: () => this.#base,
			onOutcome: (outcome: SaveOutcome) => this.#onOutcome(outcome),
			onTrouble: (trouble: QueueTrouble) => this.#onTrouble(trouble),
			onProgress: () => this.#onChange()
		};
		this.#queue = new SaveQueue(start.save, owner, start.schedule);
	}

	/** What this person sees: saved changes of all, then own unsaved ones. */
	get network(): Network {
		return this.#network;
	}

	/** What undo would take back; `null` if there is nothing. */
	get undoable(): Change | null {
		return this.#undo.undoable;
	}

	/** The undo that redo would take back; `null` if there is none. */
	get redoable(): Change | null {
		return this.#undo.redoable;
	}

	/** Own changes of before this page was opened, oldest first: they can be taken back, too. */
	recall(changes: readonly Change[]): void {
		this.#undo.recall(changes);
		this.#onChange();
	}

	/** Ids of the changes that the next undo takes back. */
	get nextUndo(): ReadonlySet<Id> {
		return this.#undo.next;
	}

	get saveState(): SaveState {
		return saveStateOf({
			trouble: this.#queue.trouble,
			conflicts: this.#conflicted,
			unsaved: this.#queue.changes.length,
			savedAt: this.#savedAt,
			offlineSince: this.#offlineSince
		});
	}

	/** Revision up to which everything is known: ask for the changes since this one. */
	get revision(): number {
		return this.#confirmed.revision;
	}

	/** True while leaving the page would lose something; for `beforeunload`. */
	get hasUnsaved(): boolean {
		return this.#queue.changes.length > 0 || this.#conflicted.length > 0;
	}

	/** What would be lost with the window, to be kept elsewhere; null if all is saved. */
	get unsaved(): Unsaved | null {
		const waiting = this.#queue.changes.map((change) => ({ change, own: this.#network }));
		return unsavedOf([...this.#conflicted, ...waiting], this.#base);
	}

	/**
	 * Takes over what another window could not save. The server merges it as if it came from there; what
	 * conflicts is offered, what it has already is settled.
	 */
	adopt({ base, changes, objects }: Unsaved): void {
		this.#adopted = [...this.#adopted, ...objects];
		this.#adoptedBase = Math.min(base, this.#adoptedBase);
		for (const change of changes) this.#undo.push(change);
		this.#queue.adopt(changes);
		this.#onChange();
	}

	/** A new id for what a command adds. */
	newId(): Id {
		return this.#newId();
	}

	/** Carries a command out at once and saves it soon. */
	dispatch(command: Command): Result<Change, Refusal> {
		const applied = apply(this.#network, command, this.#stamp());
		if (!applied.ok) return applied;
		if (applied.value.change.patches.length > 0) {
			this.#undo.push(applied.value.change);
			this.#enqueue(applied.value);
		}
		return ok(applied.value.change);
	}

	/** Takes the last own step back; `null` if there is none. A conflict leaves all as it is. */
	undo(): Result<Change, UndoConflict> | null {
		return this.#walk(this.#undo.undo(this.#network, this.#stamp()));
	}

	redo(): Result<Change, UndoConflict> | null {
		return this.#walk(this.#undo.redo(this.#network, this.#stamp()));
	}

	/** Changes that the server has, of colleagues and own; those already known are passed over. */
	receive(entries: readonly JournalEntry[]): void {
		this.#noteWriters(entries);
		for (const change of this.#confirmed.follow(entries.map(this.#withPersonal)))
			this.#undo.replace(change);
		// Own ones are settled even if known before: the answer to a retry after a lost one.
		const settled = entries.filter(({ revision }) => revision <= this.revision);
		const waiting = this.#queue.changes.length;
		this.#queue.settle(new Set(settled.map(({ change }) => change.id)));
		if (this.#queue.changes.length < waiting) this.#savedAt = this.#now();
		if (this.#queue.changes.length === 0) this.#isOffline = false;
		this.#replay();
		this.#onChange();
	}

	/** Who wrote what stands at the place of a patch, if that was since the page opened. */
	writerOf(patch: Patch): Writer | null {
		return this.#writers.of(patch);
	}

	/**
	 * Decides a conflict, place by place; `null` if the change is not (or no longer) in conflict. Like
	 * every step it can be taken back: what was given up then stands after all.
	 */
	resolve(
		changeId: Id,
		choose: Choice | ((patch: Patch) => Choice)
	): Result<Change, readonly Conflict[]> | null {
		const entry = this.#conflicted.find(({ change }) => change.id === changeId);
		if (!entry) return null;
		const chooser = typeof choose === 'function' ? choose : () => choose;
		const { change, own } = entry;
		const resolved = resolveConflicts(this.#network, change, chooser, own, this.#stamp());
		if (!resolved.ok && choose !== 'theirs') return resolved;
		this.#conflicted = this.#conflicted.filter((each) => each !== entry);
		this.#undo.forget(changeId);
		if (resolved.ok && resolved.value.change.patches.length > 0) {
			this.#undo.push(resolved.value.change);
			this.#enqueue(resolved.value);
		} else this.#rememberGivenUp(entry);
		this.#retryConflicted();
		this.#onChange();
		return resolved.ok ? ok(resolved.value.change) : ok({ ...change, patches: [] });
	}

	/** Tries to save at once: signed in again, back on the network, a click. */
	retry(): void {
		this.#queue.retry();
	}

	/** Gives up the change that the server refuses, so that the others can be saved. */
	giveUpRefused(): Change | null {
		const change = this.#queue.trouble?.status === 'refused' ? this.#queue.changes[0] : undefined;
		if (!change) return null;
		this.#queue.settle(new Set([change.id]));
		this.#undo.forget(change.id);
		this.#replay();
		this.#queue.retry();
		return change;
	}

	/** Saves now, e.g. before leaving the editor; `hasUnsaved` then says whether all is safe. */
	async flush(): Promise<void> {
		await this.#queue.flush();
	}

	/** Stops saving; for leaving the editor, after `flush`. */
	close(): void {
		this.#queue.stop();
	}

	/**
	 * Nothing was done, yet taking it back is to do what was given up: its inverse is noted as done.
	 * Personal values that were never stored are gone with it.
	 */
	#rememberGivenUp({ change, own }: ConflictedChange): void {
		if (Object.keys(change.personal).length > 0) return;
		const mine = resolveConflicts(this.#network, change, () => 'mine', own, this.#stamp());
		if (mine.ok) this.#undo.push(invert(mine.value.change, this.#stamp()));
	}

	/** Own changes are no colleague's. */
	#noteWriters(entries: readonly JournalEntry[]): void {
		const own = new Set(this.#queue.changes.map(({ id }) => id));
		for (const entry of entries)
			if (entry.revision > this.revision && !own.has(entry.change.id)) this.#writers.note(entry);
	}

	/** Revision that what is unsaved rests on. */
	get #base(): number {
		return Math.min(this.revision, this.#adoptedBase);
	}

	#stamp(): Stamp {
		return { changeId: this.#newId(), at: this.#now() };
	}

	#enqueue({ network, change }: Rebased): void {
		this.#network = network;
		this.#queue.add(change);
		this.#onChange();
	}

	#walk(step: Result<Rebased, UndoConflict> | null): Result<Change, UndoConflict> | null {
		if (step?.ok && step.value.change.patches.length > 0) this.#enqueue(step.value);
		this.#onChange();
		if (!step) return null;
		return step.ok ? ok(step.value.change) : err(step.error);
	}

	/** The journal holds no personal values; those of own changes are still at hand. */
	readonly #withPersonal = (entry: JournalEntry): JournalEntry => {
		const own = this.#queue.changes.find(({ id }) => id === entry.change.id);
		return own ? { ...entry, change: { ...entry.change, personal: own.personal } } : entry;
	};

	#onOutcome(outcome: SaveOutcome): void {
		const own = withObjects(this.#network, this.#adopted);
		this.#adoptedBase = Infinity;
		this.receive(outcome.changes);
		this.#setAside(
			outcome.conflicts.flatMap(({ changeId, conflicts }) => {
				const change = this.#queue.changes.find(({ id }) => id === changeId);
				return change ? [{ change, conflicts, own }] : [];
			})
		);
		this.#replay();
		this.#isOffline = false;
		this.#savedAt = this.#now();
	}

	#onTrouble({ status }: QueueTrouble): void {
		const wasOffline = this.#isOffline;
		this.#isOffline = status === 'unreachable';
		if (this.#isOffline && !wasOffline) this.#offlineSince = this.#now();
		this.#replay();
	}

	/** Shows what is saved with what is unsaved on top. What no longer fits is set aside. */
	#replay(): void {
		const own = withObjects(this.#network, this.#adopted);
		const { network, conflicted } = replayChanges(this.#confirmed.network, this.#queue.changes);
		// The server has the say over what is under way.
		const decided = conflicted.filter(({ change }) => !this.#queue.isUnderWay(change.id));
		this.#queue.freeze();
		this.#setAside(decided.map((each) => ({ ...each, own })));
		this.#network = network;
	}

	#setAside(conflicted: readonly ConflictedChange[]): void {
		if (conflicted.length === 0) return;
		this.#conflicted = [...this.#conflicted, ...conflicted];
		this.#queue.settle(new Set(conflicted.map(({ change }) => change.id)));
	}

	/** After a decision, later changes that only waited for it may fit again. */
	#retryConflicted(): void {
		const waiting = this.#conflicted;
		this.#conflicted = [];
		for (const entry of waiting) {
			const rebased = rebase(this.#network, entry.change);
			if (rebased.ok) this.#enqueue({ ...rebased.value, change: entry.change });
			else this.#conflicted = [...this.#conflicted, { ...entry, conflicts: rebased.error }];
		}
	}
}
