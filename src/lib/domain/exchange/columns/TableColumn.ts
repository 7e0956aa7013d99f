import type { Vocabulary } from '../TableWords.ts';

/** How the text of a cell becomes a value; a vocabulary means one of its codes or words. */
export type CellForm =
	| Exclude<Vocabulary, 'inverseRelation' | 'language' | 'targetGroup' | 'accessFeature'>
	| 'line'
	| 'text'
	| 'day'
	| 'number'
	| 'land'
	| 'topic'
	| 'topics'
	| 'languages'
	| 'targetGroups'
	| 'access'
	| 'hours'
	| 'degrees'
	| 'locations'
	| 'translations'
	| 'partner'
	| 'service';

/** One column that tables may have. Texts have one per language: „Nachweis (en)“, `evidence.en`. */
export interface TableColumn {
	readonly field: string;
	readonly form: CellForm;
	/** The header that exports write. */
	readonly header: string;
	/** Further names in German and English, besides the field name and HSDS's. */
	readonly names: readonly string[];
	/** Names that mean this column only if no other column of the file does. */
	readonly loose?: readonly string[];
	readonly texts?: true;
}

export const column = (
	field: string,
	form: CellForm,
	header: string,
	...names: string[]
): TableColumn => ({ field, form, header, names });

/** The same column with names that mean it only if nothing else does. */
export const loosely = (known: TableColumn, ...loose: string[]): TableColumn => ({
	...known,
	loose
});

/** A column per language. */
export const texts = (field: string, header: string, ...names: string[]): TableColumn => ({
	...column(field, 'text', header, ...names),
	texts: true
});

/** How the office keeps track of any object. */
export const upkeep = [
	column('assuredDate', 'day', 'Geprüft am', 'Zuletzt geprüft', 'Stand', 'last checked'),
	column('visibility', 'visibility', 'Sichtbarkeit', 'sichtbar'),
	column(
		'note',
		'text',
		'Interne Notiz',
		'Notiz',
		'Bemerkung',
		'Anmerkung',
		'internal note',
		'notes'
	)
] as const;

/** When somebody is there, as a timetable; words about it have a column of their own. */
export const hoursColumn = column(
	'hours',
	'hours',
	'Zeitplan',
	'Zeiten (Plan)',
	'timetable',
	'schedule'
);

/** Access for disabled people: words of the catalogue, and what they do not say. */
export const accessColumns = [
	column(
		'accessibility',
		'access',
		'Barrierefreiheit',
		'Zugänglichkeit',
		'barrierefrei',
		'accessibility features'
	),
	texts('accessibilityDescription', 'Hinweise zur Barrierefreiheit', 'access notes')
] as const;

/** What is known of the texts that are not German. */
export const translationColumn = column(
	'translations',
	'translations',
	'Übersetzungen',
	'Stand der Übersetzungen',
	'translations'
);

/** By it a row finds the object it made the last time. */
export const sourceKey = column(
	'sourceId',
	'line',
	'Kennung',
	'id',
	'Schlüssel',
	'Nr',
	'Nummer',
	'key',
	'external id'
);
