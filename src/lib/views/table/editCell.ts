import { planCells } from '#domain/bulk/planCells.ts';
import type { RowCollection } from '#domain/bulk/CellEdit.ts';
import { rowCommands } from '#domain/bulk/rowCommands.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { faultSentence } from '#i18n/errorSentences.ts';
import { m } from '#i18n/generated/messages.js';
import { today } from '#views/today.ts';
import type { Column, Edited, Row } from './Column.ts';

/** Takes one edited cell; a sentence says why not. */
export function editCell(
	session: EditorSession,
	collection: RowCollection,
	row: Row,
	column: Column,
	edited: Edited
): string | null {
	const isEmpty = typeof edited === 'string' && edited.trim() === '';
	if (isEmpty && column.names) return m.workspace_error_required({ label: column.header });
	const edit = { collection, id: row.id, field: column.key, value: column.valueOf(edited) };
	const { refused } = planCells(session.network, 'bulkEdit', [edit], today());
	if (refused[0]) return faultSentence(refused[0].fault);
	const [command] = rowCommands({ collection, id: row.id, isNew: false, edits: [edit] }, today());
	const done = command && session.dispatch(command);
	return !done || done.ok ? null : faultSentence(done.error);
}
