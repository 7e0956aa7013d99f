import type { ColumnMapping } from '#domain/exchange/mapColumns.ts';
import { columnsOf, type TableKind } from '#domain/exchange/tableColumns.ts';
import type { Option } from '#ui/Option.ts';

/** Value of the choice for one column: `field`, `field.language`, or '' for „nicht übernehmen“. */
export function chosenField({ columns }: ColumnMapping, index: number): string {
	const mapped = columns.find((each) => each.index === index);
	if (!mapped) return '';
	const { column, language } = mapped;
	return language === null || language === 'de' ? column.field : `${column.field}.${language}`;
}

/** What a column may hold, by the words of an export; texts in a further language where one is. */
export function columnOptions(kind: TableKind, chosen: string): readonly Option[] {
	const options = columnsOf[kind].map(({ field, header }) => ({ value: field, label: header }));
	const [field, language] = chosen.split('.');
	const known = options.some(({ value }) => value === chosen);
	const inGerman = options.find(({ value }) => value === field);
	if (known || !inGerman || language === undefined) return options;
	return [...options, { value: chosen, label: `${inGerman.label} (${language})` }];
}
