import type { ColumnMapping } from '#domain/exchange/mapColumns.ts';
import { columnsOf, type TableKind } from '#domain/exchange/tableColumns.ts';
import type { TableColumn } from '#domain/exchange/columns/TableColumn.ts';
import type { Locale } from '#i18n/words.ts';
import type { Option } from '#ui/Option.ts';
import { knownFieldWord } from '#views/fieldWord.ts';

/** Value of the choice for one column: `field`, `field.language`, or '' for „nicht übernehmen“. */
export function chosenField({ columns }: ColumnMapping, index: number): string {
	const mapped = columns.find((each) => each.index === index);
	if (!mapped) return '';
	const { column, language } = mapped;
	return language === null || language === 'de' ? column.field : `${column.field}.${language}`;
}

/**
 * What a column may hold: in German by the words of an export, in other languages by the name of
 * the field beside them; texts in a further language where one is.
 */
export function columnOptions(kind: TableKind, chosen: string, locale: Locale): readonly Option[] {
	const labelOf = ({ field, header }: TableColumn): string => {
		const word = locale === 'de' ? null : knownFieldWord(field);
		return word === null || word === header ? header : `${word} (${header})`;
	};
	const options = columnsOf[kind].map((column) => ({
		value: column.field,
		label: labelOf(column)
	}));
	const [field, language] = chosen.split('.');
	const known = options.some(({ value }) => value === chosen);
	const inGerman = options.find(({ value }) => value === field);
	if (known || !inGerman || language === undefined) return options;
	return [...options, { value: chosen, label: `${inGerman.label} (${language})` }];
}
