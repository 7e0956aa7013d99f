import type { Command } from '#domain/commands/Command.ts';
import type { Choice } from '#domain/commands/resolveConflicts.ts';
import type { Change, Patch } from '#domain/history/Change.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { SaveState } from './SaveState.ts';
import { noSelection, selectionOf, stillThere } from './selection.ts';
import { WorkingCopy, type WorkingCopyStart } from './WorkingCopy.ts';
import type { Unsaved } from './Unsaved.ts';
import type { Writer } from './Writers.ts';

/**
 * What views read and send commands to: a working copy whose state is reactive. The network is one
 * immutable value, so it is held raw; everything else a view shows is derived from it.
 */
export class EditorSession {
	/** What this person sees: saved changes of all, then own unsaved ones. */
	network: Network;
	saveState: SaveState;
	/** What undo would take back; `null` if there is nothing. */
	undoable: Change | null = $state.raw(null);
	/** The undo that redo would take back. */
	redoable: Change | null = $state.raw(null);
	readonly canUndo: boolean = $derived(this.undoable !== null);
	readonly canRedo: boolean = $derived(this.redoable !== null);
	/** Ids of the changes that the next undo takes back: a button beside a message knows if it is its own. */
	nextUndo: ReadonlySet<Id> = $state.raw(noSelection);
	/** Ids of what is selected; shared by map, table and forms. */
	selection: ReadonlySet<Id> = $state.raw(noSelection);

	readonly #copy: WorkingCopy;

	constructor(start: WorkingCopyStart) {
		this.#copy = new WorkingCopy(start, () => this.#show());
		this.network = $state.raw(this.#copy.network);
		this.saveState = $state.raw(this.#copy.saveState);
	}

	/** Revision up to which everything is known: ask for the changes since this one. */
	get revision(): number {
		return this.#copy.revision;
	}

	/** True while leaving the page would lose something; for `beforeunload`. Not reactive. */
	get hasUnsaved(): boolean {
		return this.#copy.hasUnsaved;
	}

	/** What would be lost with the window, to be kept elsewhere; null if all is saved. Not reactive. */
	get unsaved(): Unsaved | null {
		return this.#copy.unsaved;
	}

	/** Takes over what another window could not save. */
	readonly adopt = (unsaved: Unsaved): void => this.#copy.adopt(unsaved);

	/** A new id for what a command adds. */
	readonly newId = (): Id => this.#copy.newId();

	/** Carries a command out at once and saves it soon. */
	readonly dispatch = (command: Command): ReturnType<WorkingCopy['dispatch']> =>
		this.#copy.dispatch(command);

	/** Takes the last own step back; `null` if there is none. A conflict leaves all as it is. */
	readonly undo = (): ReturnType<WorkingCopy['undo']> => this.#copy.undo();

	readonly redo = (): ReturnType<WorkingCopy['redo']> => this.#copy.redo();

	/** Own changes of before this page was opened, oldest first: undo outlives a reload. */
	readonly recall = (changes: readonly Change[]): void => this.#copy.recall(changes);

	/** Changes that the server has, of colleagues and own; those already known are passed over. */
	readonly receive = (entries: readonly JournalEntry[]): void => this.#copy.receive(entries);

	readonly select = (ids: Iterable<Id>): void => {
		this.selection = selectionOf(ids);
	};

	/** Who wrote what stands at the place of a patch, if that was since the page opened. */
	readonly writerOf = (patch: Patch): Writer | null => this.#copy.writerOf(patch);

	/** Decides a conflict, place by place; `null` if the change is not (or no longer) in conflict. */
	readonly resolve = (
		changeId: Id,
		choose: Choice | ((patch: Patch) => Choice)
	): ReturnType<WorkingCopy['resolve']> => this.#copy.resolve(changeId, choose);

	/** Tries to save at once: signed in again, back on the network, a click. */
	readonly retry = (): void => this.#copy.retry();

	/** Gives up the change that the server refuses, so that the others can be saved. */
	readonly giveUpRefused = (): ReturnType<WorkingCopy['giveUpRefused']> =>
		this.#copy.giveUpRefused();

	/** Saves now, e.g. before leaving the editor; `hasUnsaved` then says whether all is safe. */
	readonly flush = (): Promise<void> => this.#copy.flush();

	/** Stops saving; for leaving the editor, after `flush`. */
	readonly close = (): void => this.#copy.close();

	#show(): void {
		this.network = this.#copy.network;
		this.saveState = this.#copy.saveState;
		this.undoable = this.#copy.undoable;
		this.redoable = this.#copy.redoable;
		this.nextUndo = this.#copy.nextUndo;
		this.selection = stillThere(this.selection, this.network);
	}
}
