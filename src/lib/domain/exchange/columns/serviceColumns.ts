import {
	accessColumns,
	column,
	hoursColumn,
	sourceKey,
	texts,
	translationColumn,
	upkeep,
	type TableColumn
} from './TableColumn.ts';

/** Offers; German names first as the field's own word, then what lists of offices write. */
export const serviceColumns: readonly TableColumn[] = [
	sourceKey,
	column('organization', 'partner', 'Partner', 'Anbieter', 'Anbieterin', 'provider'),
	texts('name', 'Angebot', 'Name des Angebots', 'service', 'offer'),
	texts('description', 'Beschreibung', 'Kurzbeschreibung', 'Inhalt'),
	column('topics', 'topics', 'Themen', 'Themenbereiche', 'Thema', 'topic'),
	column('targetGroups', 'targetGroups', 'Zielgruppen', 'Zielgruppe', 'target group'),
	column('minimumAge', 'number', 'Alter ab', 'ab Jahren', 'minimum age'),
	column('maximumAge', 'number', 'Alter bis', 'bis Jahren', 'maximum age'),
	texts('eligibilityDescription', 'Für wen', 'Voraussetzungen', 'eligibility'),
	column('serviceArea', 'text', 'Zuständig für', 'Zuständigkeit', 'Einzugsgebiet', 'service area'),
	column('languages', 'languages', 'Sprachen', 'Beratungssprachen', 'spoken languages'),
	column('locations', 'locations', 'Orte', 'Ort des Angebots', 'Standorte', 'places'),
	hoursColumn,
	texts('scheduleDescription', 'Sprechzeiten', 'Öffnungszeiten', 'Zeiten', 'opening hours'),
	texts('applicationProcess', 'Zugang', 'Anmeldung', 'access', 'application'),
	texts('requiredDocuments', 'Mitzubringen', 'Unterlagen', 'required documents'),
	texts('feesDescription', 'Kosten', 'Gebühren', 'fees', 'cost'),
	...accessColumns,
	column('status', 'serviceStatus', 'Stand des Angebots', 'Status'),
	column('referralWay', 'referralWay', 'Verweisweg', 'referral'),
	column('referralNote', 'text', 'Hinweis zum Verweisweg', 'Notiz zum Verweisweg'),
	translationColumn,
	...upkeep
];
