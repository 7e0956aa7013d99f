import type { Vocabulary } from './TableWords.ts';

export const tableKinds = ['partners', 'relations'] as const;
export type TableKind = (typeof tableKinds)[number];

/** How the text of a cell becomes a value; a vocabulary means one of its codes or words. */
export type CellForm =
	| Exclude<Vocabulary, 'inverseRelation' | 'language'>
	| 'line'
	| 'text'
	| 'day'
	| 'number'
	| 'land'
	| 'topic'
	| 'topics'
	| 'languages'
	| 'partner';

/** One column that tables may have. Texts have one per language: „Nachweis (en)“, `evidence.en`. */
export interface TableColumn {
	readonly field: string;
	readonly form: CellForm;
	/** The header that exports write. */
	readonly header: string;
	/** Further names in German and English, besides the field name and HSDS's. */
	readonly names: readonly string[];
	readonly texts?: true;
}

const column = (
	field: string,
	form: CellForm,
	header: string,
	...names: string[]
): TableColumn => ({ field, form, header, names });

const texts = (field: string, header: string, ...names: string[]): TableColumn => ({
	...column(field, 'text', header, ...names),
	texts: true
});

const shared = [
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

export const partnerColumns: readonly TableColumn[] = [
	column('sourceId', 'line', 'Kennung', 'id', 'Schlüssel', 'Nr', 'Nummer', 'key', 'external id'),
	column(
		'name',
		'line',
		'Name',
		'Partner',
		'Akteur',
		'Organisation',
		'Organization',
		'Einrichtung',
		'Institution',
		'Stelle',
		'Bezeichnung',
		'label'
	),
	column('alternateName', 'line', 'Kurzname', 'Abkürzung', 'Kürzel', 'short name', 'acronym'),
	column('kind', 'kind', 'Art', 'Art des Eintrags', 'entry kind'),
	column('type', 'type', 'Partnertyp', 'Typ', 'partner type', 'category', 'Kategorie'),
	column('level', 'level', 'Ebene', 'Verwaltungsebene'),
	column(
		'primaryTopic',
		'topic',
		'Themenbereich',
		'Thema',
		'Hauptthema',
		'Sektor',
		'topic',
		'primary topic'
	),
	column('topics', 'topics', 'Weitere Themen', 'Weitere Themenbereiche', 'further topics', 'tags'),
	texts('description', 'Beschreibung', 'Kurzbeschreibung', 'Aufgabe', 'Aufgaben'),
	column('email', 'line', 'E-Mail', 'Mail', 'E-Mail-Adresse', 'email address'),
	column('phone', 'line', 'Telefon', 'Tel', 'Telefonnummer', 'Rufnummer', 'phone number'),
	column('website', 'line', 'Website', 'Webseite', 'Internet', 'Homepage', 'Web', 'url', 'uri'),
	column(
		'address1',
		'line',
		'Straße und Hausnummer',
		'Straße',
		'Straße und Nr.',
		'Anschrift',
		'Adresse',
		'address',
		'street'
	),
	column('postalCode', 'line', 'PLZ', 'Postleitzahl', 'postcode', 'zip'),
	column('city', 'line', 'Ort', 'Stadt', 'town', 'place'),
	column('stateProvince', 'land', 'Bundesland', 'Land', 'state'),
	column('languages', 'languages', 'Sprachen', 'Gesprochene Sprachen', 'spoken languages'),
	texts('evidence', 'Nachweis', 'Beleg', 'Begründung'),
	column('evidenceSource', 'text', 'Fundstelle', 'Quelle', 'source', 'reference'),
	column('stage', 'stage', 'Kontaktstufe', 'Stufe', 'contact stage'),
	column('stageDate', 'day', 'Kontaktstufe seit', 'Stufe seit', 'stage since'),
	column('stageNote', 'text', 'Notiz zur Kontaktstufe', 'Notiz zur Stufe'),
	column('nextCheckDate', 'day', 'Nächste Prüfung', 'Wiedervorlage', 'next check'),
	...shared
];

export const relationColumns: readonly TableColumn[] = [
	column('sourceId', 'line', 'Kennung', 'id', 'Schlüssel', 'Nr', 'Nummer', 'key', 'external id'),
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
	...shared
];

export const columnsOf: Readonly<Record<TableKind, readonly TableColumn[]>> = {
	partners: partnerColumns,
	relations: relationColumns
};

/** Without these a table says nothing: by them its kind is known. */
export const neededFields: Readonly<Record<TableKind, readonly string[]>> = {
	partners: ['name'],
	relations: ['from', 'to', 'type']
};
