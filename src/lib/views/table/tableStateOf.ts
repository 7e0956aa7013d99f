import type { RowCollection } from '#domain/bulk/CellEdit.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { TableState } from './TableState.svelte.ts';

const remembered = new WeakMap<EditorSession, Map<RowCollection, TableState>>();

/** The state of a tab; the same one when somebody comes back to it. */
export function tableStateOf(session: EditorSession, collection: RowCollection): TableState {
	const states = remembered.get(session) ?? new Map<RowCollection, TableState>();
	remembered.set(session, states);
	const held = states.get(collection);
	if (held) return held;
	const made = new TableState(collection);
	states.set(collection, made);
	return made;
}
