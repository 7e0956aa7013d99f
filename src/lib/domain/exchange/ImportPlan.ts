import type { FaultCode } from '#domain/network/Fault.ts';
import type { Batch } from '#domain/commands/Command.ts';
import type { CellForm } from './columns/TableColumn.ts';
import type { TableKind } from './tableColumns.ts';

/** Why a row was refused, beyond the faults that values themselves can have. */
export type ReasonCode =
	| FaultCode
	| 'broken_quotes'
	| 'too_few_cells'
	| 'too_many_cells'
	| 'cell_empty'
	| 'word_unknown'
	| 'topic_unknown'
	| 'partner_unknown'
	| 'service_unknown'
	| 'location_unknown'
	| 'hours_unknown'
	| 'name_ambiguous'
	| 'row_double';

export interface Reason {
	readonly code: ReasonCode;
	/** Header of the column as the file has it; null if the whole row is meant. */
	readonly column: string | null;
	/** The cell, cut to a readable length; null if it does not help. */
	readonly value: string | null;
	/** A length, a count of cells or the line of the row that came first. */
	readonly number?: number;
	readonly limit?: number;
	/** For unknown words: what the column takes. */
	readonly form?: CellForm;
}

export const rowOutcomes = ['new', 'changed', 'same', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export interface RowReport {
	/** Line of the file on which the row begins, from 1. */
	readonly line: number;
	/** What the row is about, for people: a name, both ends of a relation, or partner and offer. */
	readonly label: string;
	readonly outcome: RowOutcome;
	readonly reasons: readonly Reason[];
	/** Headers of the columns that differ from the network, for `changed`. */
	readonly changes: readonly string[];
}

export interface IgnoredColumn {
	readonly column: string;
	/** `personal`: names of people, which need a basis of their own. */
	readonly reason: 'unknown' | 'double' | 'chosen' | 'personal';
}

export interface TableReport {
	readonly file: string;
	readonly kind: TableKind;
	readonly delimiter: string;
	readonly ignored: readonly IgnoredColumn[];
	readonly rows: readonly RowReport[];
}

export type OutcomeCounts = Readonly<Record<RowOutcome, number>>;

/** What an import would do: shown in a dry run, carried out as one command with one undo. */
export interface ImportPlan {
	readonly tables: readonly TableReport[];
	readonly counts: OutcomeCounts;
	/** Names of the topics that cells may use. */
	readonly topics: readonly string[];
	/** Null if there is nothing to do. */
	readonly command: Batch | null;
}

/** Why a whole file could not be taken. */
export type FileFailure =
	| { readonly code: 'no_rows'; readonly file: string }
	| {
			readonly code: 'no_known_columns';
			readonly file: string;
			readonly columns: readonly string[];
	  }
	| { readonly code: 'other_table'; readonly file: string; readonly column: string }
	| { readonly code: 'mapping_unknown'; readonly file: string; readonly column: string };
