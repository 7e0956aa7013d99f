import type { FieldSpecs } from '#domain/network/fieldKinds.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import { fieldsOf, type Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Contact } from '#domain/network/Contact.ts';
import type { Location } from '#domain/network/Location.ts';
import type { Service } from '#domain/network/Service.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import { textLanguages, type TextLanguage } from '#domain/shared/Texts.ts';
import type { TableColumn } from './columns/TableColumn.ts';
import { writeHoursCell } from './hoursCell.ts';
import { writeKeys } from './readLocations.ts';
import { collectionOfTable, columnsOf, type TableKind } from './tableColumns.ts';
import { topicNames, type TopicNames } from './topicNames.ts';
import { writeTranslations } from './translationCells.ts';
import { writeTable } from './writeTable.ts';

/** File name by kind of table. */
export const tableFileNames = {
	partners: 'partners.csv',
	locations: 'locations.csv',
	services: 'services.csv',
	contacts: 'contacts.csv',
	relations: 'relations.csv'
} as const satisfies Record<TableKind, string>;

/**
 * The network as tables that `planImport` reads back without a difference, internal fields
 * included but for persons: for the office itself, never for the public.
 */
export function exportTables(network: Network): Readonly<Record<TableKind, string>> {
	const partners = Object.values(network.organizations).sort(byNameThenId);
	const locations = Object.values(network.locations).sort(byId);
	const services = Object.values(network.services).sort(byId);
	const contacts = Object.values(network.contacts).sort(byId);
	const relations = Object.values(network.relations).sort(byId);
	const keys = new Map(
		[...partners, ...locations, ...services].map(({ id, sourceId }) => [id, sourceId ?? id])
	);
	const context = { topics: topicNames(network), keys };
	return {
		partners: tableOf('partners', partners, context),
		locations: tableOf('locations', locations, context),
		services: tableOf('services', services, context),
		contacts: tableOf('contacts', contacts, context),
		relations: tableOf('relations', relations, context)
	};
}

interface CellContext {
	readonly specs: FieldSpecs;
	readonly topics: TopicNames;
	/** What other cells call a partner or an offer by. */
	readonly keys: ReadonlyMap<Id, string>;
}

function tableOf(
	kind: TableKind,
	objects: readonly (Organization | Location | Service | Contact | Relation)[],
	shared: Omit<CellContext, 'specs'>
): string {
	const context: CellContext = { ...shared, specs: fieldsOf[collectionOfTable[kind]] };
	const records = objects.map((object) => object as unknown as JsonObject & { readonly id: Id });
	const columns = columnsOf[kind].flatMap((column) => languagesOf(column, records));
	const header = columns.map(({ column, language }) =>
		language === null || language === 'de' ? column.header : `${column.header} (${language})`
	);
	const rows = records.map((record) =>
		columns.map(({ column, language }) => cellOf(column, language, record, context))
	);
	return writeTable([header, ...rows]);
}

interface ExportColumn {
	readonly column: TableColumn;
	readonly language: TextLanguage | null;
}

/** German always, another language if one of the texts has it. */
function languagesOf(column: TableColumn, records: readonly JsonObject[]): ExportColumn[] {
	if (!column.texts) return [{ column, language: null }];
	const isUsed = (language: TextLanguage): boolean =>
		records.some(
			(record) => isJsonObject(record[column.field]) && language in Object(record[column.field])
		);
	return textLanguages
		.filter((language) => language === 'de' || isUsed(language))
		.map((language) => ({ column, language }));
}

function cellOf(
	{ field, form }: TableColumn,
	language: TextLanguage | null,
	record: JsonObject & { readonly id: Id },
	{ topics, keys, specs }: CellContext
): string {
	const value = record[field] ?? null;
	if (field === 'sourceId') return value === null ? record.id : String(value);
	if (value === null) return '';
	if (language !== null) return isJsonObject(value) ? String(value[language] ?? '') : '';
	if (form === 'partner' || form === 'service') return keys.get(String(value)) ?? String(value);
	if (form === 'locations') return writeKeys(members(value).map((id) => keys.get(id) ?? id));
	if (form === 'hours') return writeHoursCell(value as unknown as Hours);
	if (form === 'translations') return writeTranslations(specs, record);
	if (form === 'topic') return topics.nameOf(String(value));
	if (form === 'topics')
		return members(value)
			.map((id) => topics.nameOf(id))
			.join(' | ');
	return Array.isArray(value) ? members(value).join(' | ') : String(value);
}

const members = (value: Json): string[] => (Array.isArray(value) ? value.map(String) : []);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = (a: { readonly id: Id }, b: { readonly id: Id }): number => compare(a.id, b.id);

const byNameThenId = (a: Organization, b: Organization): number =>
	compare(a.name, b.name) || compare(a.id, b.id);
