import { m } from '#i18n/generated/messages.js';
import { countsSentence, ignoredSentence, rowSentences } from '#i18n/importSentences.ts';
import { hintSentences } from '#i18n/importHints.ts';
import type { TableKind } from '#domain/exchange/tableColumns.ts';
import type { TableReport } from '#domain/exchange/ImportPlan.ts';
import type { Imported } from '#storage/server/importFiles.ts';

export interface ImportRun {
	readonly slug: string;
	readonly isDry: boolean;
	/** True if the network did not exist before. */
	readonly isNew: boolean;
	readonly imported: Imported;
}

/** Refused rows that are shown; scripts take all of them from `--json`. */
const mostRows = 50;

/** The report for people: how the files were read, what was refused and why, what was done. */
export function importReport({ slug, isDry, isNew, imported }: ImportRun): string[] {
	const { plan, encodings, revision } = imported;
	const created = isDry
		? m.admin_import_created_dry({ network: slug })
		: m.admin_import_created({ network: slug });
	const refused = plan.tables.flatMap(refusedRows);
	const more = refused.length - mostRows;
	return [
		...(isNew ? [created] : []),
		...(imported.slug !== null && imported.slug !== slug
			? [m.admin_slug_differs({ file: imported.slug, network: slug })]
			: []),
		...plan.tables.flatMap((table) => tableLines(table, encodings[table.file] ?? '')),
		...refused.slice(0, mostRows),
		...(more > 0 ? [m.admin_more_rows({ count: more })] : []),
		...hintSentences(plan),
		doneLine(countsSentence(plan.counts), isDry, revision)
	];
}

function doneLine(counts: string, isDry: boolean, revision: number | null): string {
	if (isDry) return m.admin_import_dry({ counts });
	if (revision === null) return m.admin_import_nothing({ counts });
	return m.admin_import_done({ counts, revision });
}

const tableWords = {
	partners: m.exchange_table_partners,
	locations: m.sheet_locations,
	services: m.exchange_table_services,
	contacts: m.exchange_table_contacts,
	relations: m.exchange_table_relations
} as const satisfies Record<TableKind, () => string>;

function tableLines(table: TableReport, encoding: string): string[] {
	const kind = tableWords[table.kind]();
	const delimiter = table.delimiter === '\t' ? 'Tab' : table.delimiter;
	return [
		m.admin_import_read({ file: table.file, kind, delimiter, encoding }),
		...table.ignored.map((column) => `  ${ignoredSentence(column)}`)
	];
}

const refusedRows = ({ file, rows }: TableReport): string[] =>
	rows
		.filter(({ outcome }) => outcome === 'refused')
		.flatMap((row) => rowSentences(row).map((sentence) => m.admin_row_in_file({ file, sentence })));

/** The report for scripts: one line of JSON with every row. */
export function importReportJson({ slug, isDry, isNew, imported }: ImportRun): string {
	const { plan, encodings, revision } = imported;
	return JSON.stringify({
		network: slug,
		created: isNew && !isDry,
		dryRun: isDry,
		revision,
		counts: plan.counts,
		tables: plan.tables.map((table) => ({
			...table,
			encoding: encodings[table.file],
			rows: table.rows.map((row) => ({ ...row, sentences: rowSentences(row) }))
		}))
	});
}
