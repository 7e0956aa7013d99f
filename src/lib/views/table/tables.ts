import type { RowCollection } from '#domain/bulk/CellEdit.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import type { Option } from '#ui/Option.ts';
import type { Column } from './Column.ts';
import { contactColumns } from './columns/contactColumns.ts';
import { organizationColumns } from './columns/organizationColumns.ts';
import { relationColumns } from './columns/relationColumns.ts';
import { serviceColumns } from './columns/serviceColumns.ts';
import { topicColumns } from './columns/topicColumns.ts';
import type { Sorting } from './gridRows.ts';

/** One tab of the table. */
export interface TableSpec {
	readonly collection: RowCollection;
	readonly columns: (network: Network, members: readonly Option[]) => readonly Column[];
	/**
	 * Collections that the words of the columns are taken from. While these stay as they are, so does
	 * every row that nobody changes.
	 */
	readonly reads: readonly CollectionName[];
	/** What to do while there is nothing yet. */
	readonly emptyText: () => string;
	readonly firstSorting: readonly Sorting[];
	readonly firstGrouping: string;
}

export const tables: Readonly<Record<RowCollection, TableSpec>> = {
	organizations: {
		collection: 'organizations',
		columns: organizationColumns,
		reads: ['networks', 'topics'],
		emptyText: m.workspace_empty_partners,
		firstSorting: [{ key: 'name', descending: false }],
		firstGrouping: 'primaryTopic'
	},
	services: {
		collection: 'services',
		columns: serviceColumns,
		reads: ['networks', 'topics', 'organizations'],
		emptyText: m.workspace_empty_services,
		firstSorting: [{ key: 'name', descending: false }],
		firstGrouping: ''
	},
	contacts: {
		collection: 'contacts',
		columns: contactColumns,
		reads: ['networks', 'organizations', 'services'],
		emptyText: m.workspace_empty_contacts,
		firstSorting: [{ key: 'title', descending: false }],
		firstGrouping: ''
	},
	relations: {
		collection: 'relations',
		columns: relationColumns,
		reads: ['networks', 'topics', 'organizations'],
		emptyText: m.workspace_empty_relations,
		firstSorting: [{ key: 'from', descending: false }],
		firstGrouping: ''
	},
	topics: {
		collection: 'topics',
		columns: topicColumns,
		reads: ['networks', 'topics', 'organizations'],
		emptyText: m.workspace_empty_topics,
		// As the catalogue has them: subtopics after their topic.
		firstSorting: [],
		firstGrouping: ''
	}
};
