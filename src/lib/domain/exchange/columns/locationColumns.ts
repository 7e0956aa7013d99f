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

/** The day of checking is kept at the partner, not at each of its places. */
const locationUpkeep = upkeep.filter(({ field }) => field !== 'assuredDate');

/** Places where partners can be found, beside the address of the partner itself. */
export const locationColumns: readonly TableColumn[] = [
	sourceKey,
	column('organization', 'partner', 'Partner', 'Anbieter', 'Anbieterin', 'provider'),
	texts('name', 'Name des Ortes', 'Name des Standorts', 'Standortname', 'place name'),
	column('address1', 'line', 'Straße und Hausnummer', 'Straße', 'Anschrift', 'Adresse', 'street'),
	column('address2', 'line', 'Etage und Raum', 'Raum', 'Etage', 'Adresszusatz', 'floor and room'),
	column('postalCode', 'line', 'PLZ', 'Postleitzahl', 'postcode', 'zip'),
	column('city', 'line', 'Ort', 'Stadt', 'town'),
	column('latitude', 'degrees', 'Breitengrad', 'lat'),
	column('longitude', 'degrees', 'Längengrad', 'lon', 'lng'),
	texts('transportation', 'Anfahrt', 'Weg dorthin', 'Haltestelle', 'way there'),
	...accessColumns,
	hoursColumn,
	translationColumn,
	...locationUpkeep
];
