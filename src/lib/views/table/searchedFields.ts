import type { RowCollection } from '#domain/bulk/CellEdit.ts';
import type { SearchedField } from '#domain/bulk/findHits.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import { tables } from './tables.ts';

/** Words of columns do not hang on what is in a network. */
const nothing = emptyNetwork({ id: '', slug: '', title: {} });

/** Fields of a tab that hold text typed by people, with their words. */
export const searchedFields = (
	collection: RowCollection
): readonly (SearchedField & { readonly header: string })[] =>
	tables[collection]
		.columns(nothing, [])
		.flatMap(({ key, header, editor }) =>
			editor?.kind === 'text' && editor.type !== 'number' && key !== 'sourceId'
				? [{ collection, field: key, header }]
				: []
		);
