import { planCells } from '#domain/bulk/planCells.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { faultSentence } from '#i18n/errorSentences.ts';
import { today } from '#views/today.ts';
import type { RangeEdits, RefusedCell } from './rangeEdits.ts';

export interface CarriedOut {
	/** Cells that were changed. */
	readonly done: number;
	readonly refused: readonly RefusedCell[];
}

/** Does what is possible as one step that one undo takes back, and tells the rest. */
export function carryOut(session: EditorSession, label: string, asked: RangeEdits): CarriedOut {
	const { command, taken, refused } = planCells(session.network, label, asked.edits, today());
	const told = refused.map(({ edit: { rowName, header, typed }, fault }) => ({
		rowName,
		header,
		typed,
		reason: faultSentence(fault)
	}));
	const done = command ? session.dispatch(command) : null;
	return { done: done?.ok ? taken.length : 0, refused: [...asked.refused, ...told] };
}
