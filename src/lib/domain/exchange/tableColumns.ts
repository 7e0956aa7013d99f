import type { CollectionName } from '#domain/network/Network.ts';
import { contactColumns } from './columns/contactColumns.ts';
import { locationColumns } from './columns/locationColumns.ts';
import { partnerColumns } from './columns/partnerColumns.ts';
import { relationColumns } from './columns/relationColumns.ts';
import { serviceColumns } from './columns/serviceColumns.ts';
import type { TableColumn } from './columns/TableColumn.ts';

/** In the order in which they are planned: what others refer to comes first. */
export const tableKinds = ['partners', 'locations', 'services', 'contacts', 'relations'] as const;
export type TableKind = (typeof tableKinds)[number];

export const collectionOfTable = {
	partners: 'organizations',
	locations: 'locations',
	services: 'services',
	contacts: 'contacts',
	relations: 'relations'
} as const satisfies Record<TableKind, CollectionName>;

export const columnsOf: Readonly<Record<TableKind, readonly TableColumn[]>> = {
	partners: partnerColumns,
	locations: locationColumns,
	services: serviceColumns,
	contacts: contactColumns,
	relations: relationColumns
};

/** Without these a table says nothing: by them its kind is known. */
export const neededFields: Readonly<Record<TableKind, readonly string[]>> = {
	partners: ['name'],
	locations: ['organization', 'name'],
	services: ['organization', 'name'],
	contacts: ['organization', 'title'],
	relations: ['from', 'to', 'type']
};
