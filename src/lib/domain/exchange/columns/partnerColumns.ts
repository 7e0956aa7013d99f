import {
	column,
	loosely,
	sourceKey,
	texts,
	translationColumn,
	upkeep,
	type TableColumn
} from './TableColumn.ts';

export const partnerColumns: readonly TableColumn[] = [
	sourceKey,
	loosely(
		column(
			'name',
			'line',
			'Name',
			'Partner',
			'Partnername',
			'Akteur',
			'Organisation',
			'Organization',
			'Einrichtung',
			'Institution',
			'Stelle',
			'Bezeichnung',
			'Name der Einrichtung',
			'Name der Organisation',
			'Name der Stelle',
			'Name des Partners',
			'Netzwerkpartner',
			'Kooperationspartner',
			'label'
		),
		'Träger',
		'Verein',
		'Behörde',
		'Firma',
		'Beratungsstelle',
		'Dienst',
		'Anbieter',
		'Titel'
	),
	column('alternateName', 'line', 'Kurzname', 'Abkürzung', 'Kürzel', 'short name', 'acronym'),
	column('kind', 'kind', 'Art', 'Art des Eintrags', 'entry kind'),
	column('type', 'type', 'Partnertyp', 'Typ', 'partner type', 'category', 'Kategorie'),
	column('level', 'level', 'Ebene', 'Verwaltungsebene'),
	loosely(
		column(
			'primaryTopic',
			'topic',
			'Themenbereich',
			'Thema',
			'Hauptthema',
			'Hauptthemenbereich',
			'Themenfeld',
			'Sektor',
			'topic',
			'primary topic'
		),
		'Bereich',
		'Handlungsfeld',
		'Arbeitsfeld',
		'Fachgebiet',
		'Rubrik'
	),
	loosely(
		column(
			'topics',
			'topics',
			'Weitere Themen',
			'Weitere Themenbereiche',
			'further topics',
			'tags'
		),
		'Themen',
		'Themenbereiche',
		'Schlagwörter'
	),
	loosely(
		texts('description', 'Beschreibung', 'Kurzbeschreibung', 'Aufgabe', 'Aufgaben'),
		'Angebot',
		'Angebote',
		'Leistungen',
		'Tätigkeit'
	),
	column('email', 'line', 'E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'email address'),
	loosely(
		column('phone', 'line', 'Telefon', 'Tel', 'Telefonnummer', 'Rufnummer', 'phone number'),
		'Tel.-Nr.',
		'Telefon/Fax',
		'Fon',
		'Durchwahl',
		'Mobil',
		'Handy'
	),
	column(
		'website',
		'line',
		'Website',
		'Webseite',
		'Internet',
		'Internetseite',
		'Internetadresse',
		'Homepage',
		'Web',
		'www',
		'url',
		'uri'
	),
	column(
		'address1',
		'line',
		'Straße und Hausnummer',
		'Straße',
		'Straße und Nr.',
		'Anschrift',
		'Adresse',
		'Postanschrift',
		'Straße/Hausnr.',
		'address',
		'street'
	),
	column('postalCode', 'line', 'PLZ', 'Postleitzahl', 'postcode', 'zip'),
	loosely(
		column('city', 'line', 'Ort', 'Stadt', 'town', 'place'),
		'PLZ Ort',
		'PLZ und Ort',
		'Wohnort',
		'Gemeinde',
		'Sitz'
	),
	column('stateProvince', 'land', 'Bundesland', 'Land', 'state'),
	column('languages', 'languages', 'Sprachen', 'Gesprochene Sprachen', 'spoken languages'),
	texts('evidence', 'Nachweis', 'Beleg', 'Begründung'),
	column('evidenceSource', 'text', 'Fundstelle', 'Quelle', 'source', 'reference'),
	column('stage', 'stage', 'Kontaktstufe', 'Stufe', 'contact stage'),
	column('stageDate', 'day', 'Kontaktstufe seit', 'Stufe seit', 'stage since'),
	column('stageNote', 'text', 'Notiz zur Kontaktstufe', 'Notiz zur Stufe'),
	column('nextCheckDate', 'day', 'Nächste Prüfung', 'Wiedervorlage', 'next check'),
	column('nextStep', 'line', 'Nächster Schritt', 'next step'),
	column('nextStepDate', 'day', 'Nächster Schritt am', 'next step on'),
	translationColumn,
	...upkeep
];
