import type { CellEdit, RowCollection } from '#domain/bulk/CellEdit.ts';
import { m } from '#i18n/generated/messages.js';
import type { Column, Edited, Row } from './Column.ts';
import { day, set, typed } from './columns/columnKinds.ts';
import type { RangeEdits, TableEdit } from './rangeEdits.ts';

/** What can be done with all ticked rows: which values somebody chooses, and what they become. */
export interface BulkTask {
	readonly key: string;
	readonly label: string;
	/** What is asked for: a value per column. */
	readonly asks: readonly Column[];
	/** The new values of one row; a field that is not told stays. */
	readonly change: (row: Row, given: Readonly<Record<string, Edited>>) => Record<string, unknown>;
}

const topicsOf = (row: Row): readonly string[] => row.topics as readonly string[];

/** Adding to a set and taking out of it leave the rest of it as it is, row by row. */
function setTasks(column: Column, add: string, remove: string): readonly BulkTask[] {
	const { editor } = column;
	if (editor?.kind !== 'set') return [];
	const asked = set(column.key, () => column.header, editor.options);
	const given = (values: Readonly<Record<string, Edited>>): readonly string[] => {
		const chosen = values[column.key];
		return typeof chosen === 'object' ? chosen : [];
	};
	return [
		{
			key: `${column.key} add`,
			label: add,
			asks: [asked],
			change: (row, values) => ({ [column.key]: [...topicsOf(row), ...given(values)] })
		},
		{
			key: `${column.key} remove`,
			label: remove,
			asks: [asked],
			change: (row, values) => {
				const gone = new Set(given(values));
				return { [column.key]: topicsOf(row).filter((topic) => !gone.has(topic)) };
			}
		}
	];
}

/** Everything that a tab can do with many rows at once. */
export function bulkTasks(
	collection: RowCollection,
	columns: readonly Column[]
): readonly BulkTask[] {
	const columnOf = (key: string): Column | undefined => columns.find((each) => each.key === key);
	const simple = (column: Column): BulkTask => ({
		key: column.key,
		label: column.header,
		asks: [column],
		change: (_, given) => ({ [column.key]: column.valueOf(given[column.key] ?? '') })
	});
	const [stage, primary, topics] = ['stage', 'primaryTopic', 'topics'].map(columnOf);
	const step: readonly BulkTask[] =
		collection === 'organizations' && stage
			? [
					{
						key: 'stage',
						label: stage.header,
						asks: [
							stage,
							day('stageDate', m.workspace_stage_date),
							typed('stageNote', m.workspace_stage_note)
						],
						change: (_, given) => ({
							stage: stage.valueOf(given.stage ?? ''),
							...(given.stageDate ? { stageDate: given.stageDate } : {}),
							...(given.stageNote ? { stageNote: given.stageNote } : {})
						})
					}
				]
			: [];
	return [
		...step,
		...(primary ? [simple(primary)] : []),
		...(topics ? setTasks(topics, m.table_bulk_topics_add(), m.table_bulk_topics_remove()) : []),
		...columns.filter((column) => column.bulk).map(simple)
	];
}

/** The edits that a task means for these rows. */
export function bulkEdits(
	collection: RowCollection,
	task: BulkTask,
	rows: readonly Row[],
	given: Readonly<Record<string, Edited>>,
	nameOf: (row: Row) => string
): RangeEdits {
	const typedWords = Object.values(given).flat().join(', ');
	const edits = rows.flatMap((row) =>
		Object.entries(task.change(row, given)).map(([field, value]): TableEdit => {
			const edit: CellEdit = { collection, id: row.id, field, value };
			return { ...edit, rowName: nameOf(row), header: task.label, typed: typedWords };
		})
	);
	return { edits, refused: [] };
}
