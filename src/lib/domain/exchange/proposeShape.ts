import type { TableColumn } from './columns/TableColumn.ts';
import { holdsPersons } from './columns/personalColumns.ts';
import { looksLike, type CellLook } from './looksLike.ts';
import { columnNamed, mapColumns, tableKindOf, type ColumnChoice } from './mapColumns.ts';
import { readTable } from './readTable.ts';
import { columnsOf, type TableKind } from './tableColumns.ts';
import type { TopicNames } from './topicNames.ts';

/** How a pasted list may be read, before anybody has looked at it. */
export interface ListShape {
	readonly kind: TableKind;
	readonly headerless: boolean;
	/** Where the header says nothing but the cells do. */
	readonly choice: ColumnChoice;
}

/** Fields whose cells are known by their look, and the looks. */
const lookOf: readonly (readonly [string, CellLook])[] = [
	['email', 'email'],
	['website', 'website'],
	['postalCode', 'postcode'],
	['phone', 'phone'],
	['primaryTopic', 'topic'],
	['address1', 'street'],
	['city', 'place']
];

/**
 * What a list seems to be. A list whose first row is no header gets its columns by what stands in
 * them; the first column of plain text is taken as the name.
 *
 * @param preferred kind of table that somebody is about to take over
 * @returns null if there is nothing that could be a table
 */
export function proposeShape(
	text: string,
	topics: TopicNames,
	preferred: TableKind = 'partners'
): ListShape | null {
	const { header, rows } = rawTable(text, false);
	if (header.length === 0) return null;
	const named = kindByHeader(header, preferred);
	if (named) {
		const choice = byCells(header, rows, named, topics);
		return { kind: named, headerless: false, choice };
	}
	const isHeader = looksLikeHeader(header, rows, topics);
	const table = isHeader ? { header, rows } : rawTable(text, true);
	const choice = byCells(table.header, table.rows, 'partners', topics);
	return { kind: 'partners', headerless: !isHeader, choice };
}

/** The columns of a list by what stands in them, where somebody says what its first row is. */
export function proposeChoice(
	text: string,
	{ kind, headerless }: Omit<ListShape, 'choice'>,
	topics: TopicNames
): ColumnChoice {
	const { header, rows } = rawTable(text, headerless);
	return byCells(header, rows, kind, topics);
}

/** The table as cells alone, whatever its columns may mean. */
function rawTable(
	text: string,
	headerless: boolean
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
	const table = readTable({ name: '', text, headerless, kind: 'partners' });
	if (!table.ok) return { header: [], rows: [] };
	return { header: table.value.header, rows: table.value.records.map(({ cells }) => cells) };
}

/** „Partner“ heads a list of partners and the first column of their offers: the wish decides. */
function kindByHeader(header: readonly string[], preferred: TableKind): TableKind | null {
	const found = tableKindOf(header);
	if (found === null || found === preferred) return found;
	const known = (kind: TableKind): number => mapColumns(header, kind).columns.length;
	const fits = mapColumns(header, preferred).columns.some(({ column }) => column.field === 'name');
	return fits && known(preferred) >= known(found) ? preferred : found;
}

/**
 * A first row is a header if it has no cell of data, and either some word of it is one that headers
 * have, or a column below looks like mails or numbers while its first cell does not.
 */
function looksLikeHeader(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	topics: TopicNames
): boolean {
	const looks = header.map((cell) => looksLike(cell, topics));
	if (looks.some((look) => look !== 'text' && look !== 'topic' && look !== null)) return false;
	const filled = header.filter((cell) => cell !== '');
	const words = filled.filter((cell) => columnNamed(cell, 'partners') || holdsPersons(cell));
	if (words.length * 2 >= filled.length) return true;
	return header.some((cell, index) => {
		const look = commonLook(rows, index, topics);
		return cell !== '' && look !== null && look !== 'text' && look !== 'topic';
	});
}

/** The look that most filled cells of a column have. */
function commonLook(
	rows: readonly (readonly string[])[],
	index: number,
	topics: TopicNames
): CellLook | null {
	const counts = new Map<CellLook, number>();
	let filled = 0;
	for (const row of rows.slice(0, 200)) {
		const look = looksLike(row[index] ?? '', topics);
		if (look === null) continue;
		filled += 1;
		counts.set(look, (counts.get(look) ?? 0) + 1);
	}
	const most = [...counts].find(([, count]) => count * 2 > filled);
	return most?.[0] ?? null;
}

/** Columns that no header names, by their cells; without any name, the first text is the name. */
function byCells(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	kind: TableKind,
	topics: TopicNames
): ColumnChoice {
	const mapping = mapColumns(header, kind);
	const taken = new Set(mapping.columns.map(({ column }) => column.field));
	const open = new Set(
		mapping.ignored.filter(({ reason }) => reason === 'unknown').map(({ column }) => column)
	);
	const choice: Record<string, string> = {};
	const give = (index: number, field: string): void => {
		choice[header[index] ?? ''] = field;
		open.delete(header[index] ?? '');
		taken.add(field);
	};
	const looks = header.map((_, index) => commonLook(rows, index, topics));
	const known: readonly TableColumn[] = columnsOf[kind];
	for (const [field, wanted] of lookOf) {
		if (taken.has(field) || !known.some((column) => column.field === field)) continue;
		const index = header.findIndex((name, at) => open.has(name) && looks[at] === wanted);
		if (index >= 0) give(index, field);
	}
	if (kind === 'partners' && !taken.has('name')) {
		const index = header.findIndex((name, at) => open.has(name) && looks[at] !== 'phone');
		if (index >= 0) give(index, 'name');
	}
	return choice;
}
