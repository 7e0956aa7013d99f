import { textLanguages, type TextLanguage } from '#domain/shared/Texts.ts';
import { foldWord } from './foldWord.ts';
import type { IgnoredColumn } from './ImportPlan.ts';
import { holdsPersons } from './columns/personalColumns.ts';
import type { TableColumn } from './columns/TableColumn.ts';
import { columnsOf, neededFields, tableKinds, type TableKind } from './tableColumns.ts';

/** Where the cells of one column go. */
export interface MappedColumn {
	readonly index: number;
	/** Header as the file has it. */
	readonly header: string;
	readonly column: TableColumn;
	/** For texts only. */
	readonly language: TextLanguage | null;
}

/** Field (or `field.language`) by header of the file, against the names; '' leaves a column out. */
export type ColumnChoice = Readonly<Record<string, string>>;

export interface ColumnMapping {
	readonly columns: readonly MappedColumn[];
	readonly ignored: readonly IgnoredColumn[];
}

/** Which header means which field of a table of this kind: by name, or as somebody chose. */
export function mapColumns(
	header: readonly string[],
	kind: TableKind,
	choice: ColumnChoice = {}
): ColumnMapping {
	const columns: MappedColumn[] = [];
	const ignored: IgnoredColumn[] = [];
	const taken = new Set<string>();
	const chosenFor = (name: string): string | undefined =>
		Object.hasOwn(choice, name) ? choice[name] : undefined;
	const sure = new Set(
		header.flatMap((name) => columnNamed(chosenFor(name) ?? name, kind)?.column.field ?? [])
	);
	header.forEach((name, index) => {
		const chosen = chosenFor(name);
		if (chosen === '') {
			ignored.push({ column: name, reason: 'chosen' });
			return;
		}
		if (chosen === undefined && holdsPersons(name)) {
			ignored.push({ column: name, reason: 'personal' });
			return;
		}
		const target =
			columnNamed(chosen ?? name, kind) ??
			(chosen === undefined ? columnLooselyNamed(name, kind, sure) : null);
		const key = target ? `${target.column.field}.${target.language ?? ''}` : '';
		if (target === null) {
			if (name.trim() !== '') ignored.push({ column: name, reason: 'unknown' });
		} else if (taken.has(key)) {
			ignored.push({ column: name, reason: 'double' });
		} else {
			taken.add(key);
			columns.push({ index, header: name, ...target });
		}
	});
	return { columns, ignored };
}

/**
 * The kind of table that has all needed columns and knows most of the header: „Partner“ heads a
 * list of partners as well as the first column of their offers. Of two that know as much, the
 * narrower one.
 */
export function tableKindOf(
	header: readonly string[],
	choice: ColumnChoice = {}
): TableKind | null {
	const fitting = tableKinds.flatMap((kind) => {
		const { columns } = mapColumns(header, kind, choice);
		const fields = new Set(columns.map(({ column }) => column.field));
		const fits = neededFields[kind].every((field) => fields.has(field));
		return fits ? [{ kind, known: columns.length }] : [];
	});
	return (
		fitting.reduce<(typeof fitting)[number] | null>(
			(best, each) => (best === null || each.known >= best.known ? each : best),
			null
		)?.kind ?? null
	);
}

/** What is longer is no header. */
const longestName = 200;

/** A column by one of its names, with a language at the end if it holds texts. */
export function columnNamed(
	name: string,
	kind: TableKind
): Pick<MappedColumn, 'column' | 'language'> | null {
	const whole = names[kind].get(foldWord(name));
	if (whole) return { column: whole, language: whole.texts ? 'de' : null };
	if (name.length > longestName) return null;
	const match = /^(.+?)[\s._@([-]+([a-z]{2}(?:-[a-z]+)?)[\])]?\s*$/i.exec(name.trim());
	const language = textLanguages.find((each) => each === match?.[2]?.toLowerCase());
	const column = match?.[1] ? names[kind].get(foldWord(match[1])) : undefined;
	return language && column?.texts ? { column, language } : null;
}

/** A column by a name that fits only while no other column means the field. */
function columnLooselyNamed(
	name: string,
	kind: TableKind,
	sure: ReadonlySet<string>
): Pick<MappedColumn, 'column' | 'language'> | null {
	const key = foldWord(name);
	const column = columnsOf[kind].find(
		({ field, loose }) => !sure.has(field) && loose?.some((each) => foldWord(each) === key)
	);
	return column ? { column, language: column.texts ? 'de' : null } : null;
}

const names: Readonly<Record<TableKind, ReadonlyMap<string, TableColumn>>> = {
	partners: namesOf('partners'),
	locations: namesOf('locations'),
	services: namesOf('services'),
	contacts: namesOf('contacts'),
	relations: namesOf('relations')
};

function namesOf(kind: TableKind): ReadonlyMap<string, TableColumn> {
	const found = new Map<string, TableColumn>();
	const note = (name: string, column: TableColumn): void => {
		const key = foldWord(name);
		if (!found.has(key)) found.set(key, column);
	};
	for (const column of columnsOf[kind]) {
		note(column.field, column);
		note(column.header, column);
	}
	for (const column of columnsOf[kind]) column.names.forEach((name) => note(name, column));
	return found;
}
