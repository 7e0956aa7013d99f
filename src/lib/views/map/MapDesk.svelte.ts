import type { Command } from '#domain/commands/Command.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { m } from '#i18n/generated/messages.js';
import { faultSentence } from '#i18n/errorSentences.ts';
import type { MapTask } from './MapTask.ts';
import type { MoveStep } from './MoveStep.ts';

/** What the map tells: to everybody, or to screen readers only where eyes see it anyway. */
export interface Said {
	readonly text: string;
	readonly isShown: boolean;
	/** The change it tells of, as long as it can be taken back from here. */
	readonly change: Id | null;
}

const silent: Said = { text: '', isShown: false, change: null };

interface Desk {
	readonly session: EditorSession;
	readonly map: () => NetworkMap;
	readonly layout: () => MapLayout;
	readonly editable: () => boolean;
}

/** What the parts of the map editor share: what somebody is doing, and what the map says to it. */
export class MapDesk {
	readonly session: EditorSession;
	/** What somebody is doing beyond looking; one thing at a time. */
	task = $state.raw<MapTask | null>(null);
	said = $state.raw<Said>(silent);
	/** The last move, as long as its line is open. */
	step = $state.raw<MoveStep | null>(null);

	readonly #desk: Desk;

	constructor(desk: Desk) {
		this.session = desk.session;
		this.#desk = desk;
	}

	get map(): NetworkMap {
		return this.#desk.map();
	}

	get layout(): MapLayout {
		return this.#desk.layout();
	}

	get editable(): boolean {
		return this.#desk.editable();
	}

	nameOf(id: Id): string {
		return this.session.network.organizations[id]?.name ?? '';
	}

	/** Selected partners that this map draws. */
	get chosen(): readonly Id[] {
		const { positions, anchor } = this.layout;
		return [...this.session.selection].filter((id) => id in positions || id === anchor?.id);
	}

	/** Says something to those who cannot see what they have just done. */
	whisper(text: string): void {
		this.said = { text, isShown: false, change: null };
	}

	/** Says something to everybody, until it is put away or something else is said. */
	say(text: string, change: Id | null = null): void {
		this.said = { text, isShown: true, change };
	}

	hush(): void {
		this.said = silent;
	}

	/** Carries a command out; a refusal is said. The id of the change, or null. */
	carryOut(command: Command): Id | null {
		const done = this.session.dispatch(command);
		if (done.ok) return done.value.id;
		this.say(faultSentence(done.error));
		return null;
	}

	/** Whether the next undo takes back one of these changes. */
	canTakeBack(changes: readonly (Id | null)[]): boolean {
		return changes.some((change) => change !== null && this.session.nextUndo.has(change));
	}

	/** Takes back what the line or the notice tells of, and nothing below it. */
	takeBack(changes: readonly (Id | null)[]): void {
		this.step = null;
		let failed = false;
		while (this.canTakeBack(changes) && !failed) failed = this.session.undo()?.ok !== true;
		this.whisper(failed ? m.map_undo_overtaken() : m.map_undone());
	}
}
