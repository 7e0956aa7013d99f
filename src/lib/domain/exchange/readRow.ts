import * as v from 'valibot';
import type { FieldSpecs } from '#domain/network/fieldKinds.ts';
import type { FaultCode } from '#domain/network/Fault.ts';
import { limits } from '#domain/network/fieldSchemas.ts';
import { fieldsOf } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json, JsonObject } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { withoutFormulaGuard } from './formulaGuard.ts';
import type { Reason, ReasonCode } from './ImportPlan.ts';
import type { MappedColumn } from './mapColumns.ts';
import type { CellForm } from './columns/TableColumn.ts';
import { readCell, type CellContext, type OpenForm, type TopicForm } from './readCell.ts';
import type { Table } from './readTable.ts';
import { readTopics } from './readTopics.ts';
import { textFieldsOf } from '#domain/network/translations.ts';
import { readTranslations } from './translationCells.ts';
import type { TextRecord } from './readRecords.ts';
import { collectionOfTable, neededFields } from './tableColumns.ts';

/** A row as values of fields; empty cells are left out and leave the network as it is. */
export interface RowValues {
	/** Values by field; texts as one object with their languages. */
	readonly values: JsonObject;
	/** Cells that name other objects, which only the whole import can understand. */
	readonly open: Readonly<Record<string, { readonly cell: string; readonly header: string }>>;
	/** Header by field, for messages. */
	readonly headers: Readonly<Record<string, string>>;
	readonly reasons: readonly Reason[];
}

/** Reads every cell of a row; all that is wrong with it is said at once. */
export function readRow(table: Table, record: TextRecord, context: CellContext): RowValues {
	const wrongShape = shapeReason(table, record);
	if (wrongShape) return { values: {}, open: {}, headers: {}, reasons: [wrongShape] };
	const values: Record<string, Json> = {};
	const open: Record<string, { cell: string; header: string }> = {};
	const headers: Record<string, string> = {};
	const reasons: Reason[] = [];
	for (const mapped of table.columns) {
		const { column, header, language } = mapped;
		headers[column.field] ??= header;
		const cell = withoutFormulaGuard((record.cells[mapped.index] ?? '').trim());
		if (cell === '') continue;
		if (isOpen(column.form)) {
			open[column.field] = { cell, header };
			continue;
		}
		if (isTopic(column.form)) {
			const named = readTopics(cell, context.topics);
			if (!named.ok) reasons.push(cellReason('topic_unknown', mapped, named.error));
			else takeTopics(values, column, named.value);
			continue;
		}
		const specs = fieldsOf[collectionOfTable[table.kind]];
		const read =
			column.form === 'translations'
				? readTranslations(cell, textFieldsOf(specs))
				: readCell(column.form, cell, context);
		const value = read.ok ? checked(specs, mapped, read.value) : read;
		if (!value.ok) reasons.push(cellReason(value.error, mapped, cell));
		else if (language) values[column.field] = mergeTexts(values[column.field], value.value);
		else values[column.field] = value.value;
	}
	reasons.push(...missing(table, values, open, reasons));
	return { values, open, headers, reasons };
}

const isTopic = (form: CellForm): form is TopicForm => form === 'topic' || form === 'topics';

/** Where a cell for one topic names more, the first is meant first and the others join the rest. */
function takeTopics(
	values: Record<string, Json>,
	{ field, form }: MappedColumn['column'],
	topics: readonly Id[]
): void {
	const [first, ...others] = topics;
	if (form === 'topic' && first !== undefined) values[field] = first;
	const further = form === 'topic' ? others : topics;
	const known = values.topics ?? [];
	if (further.length > 0)
		values.topics = [...new Set([...(known as readonly Id[]), ...further])].sort();
}

const isOpen = (form: CellForm): form is OpenForm =>
	form === 'partner' || form === 'service' || form === 'relation' || form === 'locations';

function shapeReason(table: Table, { cells, brokenQuotes }: TextRecord): Reason | null {
	const whole = { column: null, value: null };
	if (brokenQuotes) return { code: 'broken_quotes', ...whole };
	const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
	const counts = { number: cells.length, limit: table.width };
	if (filled > table.width) return { code: 'too_many_cells', ...whole, ...counts };
	if (cells.length < table.width) return { code: 'too_few_cells', ...whole, ...counts };
	return null;
}

const plainForms: readonly CellForm[] = ['line', 'text', 'day', 'number', 'degrees', 'languages'];

/** The canonical form of a value, as the domain will hold it; a text comes with its language. */
function checked(
	specs: FieldSpecs,
	{ column, language }: MappedColumn,
	value: Json
): Result<Json, ReasonCode> {
	const spec = specs[column.field];
	if (!spec) return err('field_unknown');
	const parsed = v.safeParse(spec.holds, language ? { [language]: value } : value);
	if (parsed.success) return ok(parsed.output as Json);
	const code = parsed.issues[0].message as FaultCode;
	if (column.form === 'hours') return err('hours_unknown');
	const isWord = !plainForms.includes(column.form);
	return err(isWord || code === 'value_not_allowed' ? 'word_unknown' : code);
}

/** A cell of a reason is shown cut: a name of 2 MB stays in its file. */
export const shown = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);

export function cellReason(
	code: ReasonCode,
	{ header, column }: Pick<MappedColumn, 'header'> & { column?: MappedColumn['column'] },
	cell: string
): Reason {
	const reason: Reason = { code, column: header, value: shown(cell) };
	if ((code === 'word_unknown' || code === 'topic_unknown') && column) {
		return { ...reason, form: column.form };
	}
	if (code !== 'text_too_long') return reason;
	return { ...reason, number: cell.length, limit: limitOf(column?.field, column?.form) };
}

function limitOf(field: string | undefined, form: string | undefined): number {
	if (field === 'email') return limits.email;
	if (field === 'website') return limits.webAddress;
	return form === 'text' ? limits.text : limits.line;
}

const mergeTexts = (before: Json | undefined, text: Json): Json => ({
	...(before as JsonObject | undefined),
	...(text as JsonObject)
});

/** Needed cells that are empty, unless something else is already wrong with them. */
function missing(
	table: Table,
	values: JsonObject,
	open: RowValues['open'],
	reasons: readonly Reason[]
): Reason[] {
	return neededFields[table.kind].flatMap((field) => {
		const mapped = table.columns.find(({ column }) => column.field === field);
		const said = reasons.some(({ column }) => column === mapped?.header);
		if (!mapped || said || Object.hasOwn(values, field) || Object.hasOwn(open, field)) return [];
		return [{ code: 'cell_empty', column: mapped.header, value: null }];
	});
}
