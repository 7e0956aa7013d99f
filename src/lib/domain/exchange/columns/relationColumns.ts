import {
	column,
	sourceKey,
	texts,
	translationColumn,
	upkeep,
	type TableColumn
} from './TableColumn.ts';

export const relationColumns: readonly TableColumn[] = [
	sourceKey,
	column('from', 'partner', 'Von', 'from id', 'source', 'Ausgang', 'Partner A'),
	column(
		'type',
		'relation',
		'Verbindung',
		'Art der Verbindung',
		'Beziehung',
		'relation',
		'relation type'
	),
	column('to', 'partner', 'Nach', 'to id', 'target', 'Ziel', 'Partner B'),
	column('topics', 'topics', 'Themen', 'Themenbereiche', 'Thema', 'topic'),
	texts('period', 'Zeitraum', 'Zeit', 'Dauer'),
	column('role', 'line', 'Rolle', 'Funktion im Netzwerk', 'role'),
	column('since', 'day', 'Seit', 'Beginn', 'start', 'valid from'),
	column('until', 'day', 'Bis', 'Ende', 'end', 'valid to'),
	column('strength', 'number', 'Stärke', 'weight', 'Gewicht'),
	texts('evidence', 'Nachweis', 'Beleg', 'Begründung'),
	column(
		'evidenceSource',
		'text',
		'Fundstelle',
		'Quelle',
		'Quellenzeilen',
		'reference',
		'source lines'
	),
	column('confidence', 'confidence', 'Sicherheit', 'Verlässlichkeit'),
	column('confirmed', 'confirmed', 'Bestätigung', 'Bestätigt'),
	translationColumn,
	...upkeep
];
