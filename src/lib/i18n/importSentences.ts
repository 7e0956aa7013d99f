import type { DecodeFailure } from '#domain/exchange/decodeText.ts';
import type {
	FileFailure,
	IgnoredColumn,
	OutcomeCounts,
	Reason,
	RowReport
} from '#domain/exchange/ImportPlan.ts';
import type { NetworkFileFailure } from '#domain/exchange/NetworkFile.ts';
import type { UnknownKey } from '#domain/exchange/planProfile.ts';
import { m } from './generated/messages.js';
import type { Locale } from './words.ts';

export type AnyFileFailure =
	FileFailure | (DecodeFailure & { readonly file: string }) | NetworkFileFailure | UnknownKey;

const in_ = (locale: Locale | undefined): { locale?: Locale } => (locale ? { locale } : {});

/** Where and why: „Zeile 7, Spalte „Ort“: …“, one sentence for each reason of a row. */
export const rowSentences = ({ line, reasons }: RowReport, locale?: Locale): string[] =>
	reasons.map((reason) => {
		const place =
			reason.column === null
				? m.exchange_row_place({ line }, in_(locale))
				: m.exchange_row_place_column({ line, column: reason.column }, in_(locale));
		return `${place}: ${reasonSentence(reason, locale)}`;
	});

/** Why a row was refused, without its place. */
export function reasonSentence(reason: Reason, locale?: Locale): string {
	const options = in_(locale);
	const value = reason.value ?? '';
	const number = reason.number ?? 0;
	const limit = reason.limit ?? 0;
	switch (reason.code) {
		case 'broken_quotes':
			return m.exchange_reason_broken_quotes({}, options);
		case 'too_few_cells':
			return m.exchange_reason_too_few_cells({ number, limit }, options);
		case 'too_many_cells':
			return m.exchange_reason_too_many_cells({ number, limit }, options);
		case 'cell_empty':
		case 'name_missing':
			return m.exchange_reason_cell_empty({}, options);
		case 'word_unknown':
			return m.exchange_reason_word_unknown({ value }, options);
		case 'topic_unknown':
			return m.exchange_reason_topic_unknown({ value }, options);
		case 'partner_unknown':
			return m.exchange_reason_partner_unknown({ value }, options);
		case 'service_unknown':
			return m.exchange_reason_service_unknown({ value }, options);
		case 'location_unknown':
			return m.sheet_reason_location_unknown({ value }, options);
		case 'hours_unknown':
			return m.sheet_reason_hours_unknown({ value }, options);
		case 'name_ambiguous':
			return m.exchange_reason_name_ambiguous({ value }, options);
		case 'row_double':
			return m.exchange_reason_row_double({ number }, options);
		case 'text_too_long':
			return m.exchange_reason_text_too_long({ number, limit }, options);
		case 'too_many':
			return m.exchange_reason_too_many({}, options);
		case 'characters_invalid':
			return m.exchange_reason_characters_invalid({}, options);
		case 'day_invalid':
			return m.exchange_reason_day_invalid({ value }, options);
		case 'number_invalid':
			return m.exchange_reason_number_invalid({ value }, options);
		case 'language_invalid':
			return m.exchange_reason_language_invalid({ value }, options);
		case 'email_invalid':
			return m.exchange_reason_email_invalid({ value }, options);
		case 'web_address_invalid':
			return m.exchange_reason_web_address_invalid({ value }, options);
		case 'relation_to_itself':
			return m.exchange_reason_relation_to_itself({}, options);
		case 'date_order':
			return m.exchange_reason_date_order({ value }, options);
		default:
			return m.exchange_reason_other({ code: reason.code }, options);
	}
}

/** Why a whole file was not taken, and what to do. */
export function fileSentence(failure: AnyFileFailure, locale?: Locale): string {
	const options = in_(locale);
	switch (failure.code) {
		case 'too_large':
			return m.exchange_file_too_large(
				{ file: failure.file, limit: failure.limit / 1_000_000 },
				options
			);
		case 'workbook':
			return m.exchange_file_workbook({ file: failure.file }, options);
		case 'binary':
			return m.exchange_file_binary({ file: failure.file }, options);
		case 'empty':
			return m.exchange_file_empty({ file: failure.file }, options);
		case 'no_rows':
			return m.exchange_file_no_rows({ file: failure.file }, options);
		case 'no_known_columns':
			return m.exchange_file_no_known_columns(
				{ file: failure.file, columns: columnList(failure.columns) },
				options
			);
		case 'other_table':
			return m.exchange_file_other_table({ file: failure.file, column: failure.column }, options);
		case 'mapping_unknown':
			return m.exchange_file_mapping_unknown(
				{ file: failure.file, column: failure.column },
				options
			);
		case 'not_json':
			return m.exchange_file_not_json({ file: failure.file }, options);
		case 'not_a_network_file':
			return m.exchange_file_not_a_network_file({ file: failure.file, at: failure.at }, options);
		case 'key_unknown':
			return m.exchange_file_key_unknown({ key: failure.key, field: failure.field }, options);
	}
}

/** A hostile header may be long: twenty short names are enough to see what is wrong. */
const columnList = (columns: readonly string[]): string =>
	columns
		.slice(0, 20)
		.map((column) => column.slice(0, 40))
		.join(', ');

export function ignoredSentence({ column, reason }: IgnoredColumn, locale?: Locale): string {
	const options = in_(locale);
	const short = { column: column.slice(0, 60) };
	if (reason === 'unknown') return m.exchange_ignored_unknown(short, options);
	if (reason === 'personal') return m.exchange_ignored_personal(short, options);
	if (reason === 'double') return m.exchange_ignored_double(short, options);
	return m.exchange_ignored_chosen(short, options);
}

export const countsSentence = (counts: OutcomeCounts, locale?: Locale): string =>
	m.exchange_counts({ ...counts, fresh: counts.new }, in_(locale));
