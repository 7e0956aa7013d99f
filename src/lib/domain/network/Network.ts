import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { brandFonts, largestRadius, ownBrand, type Brand } from '#domain/brand/Brand.ts';
import type { Statements } from '#domain/statements/Statements.ts';
import { pair } from '#domain/duplicates/pairKey.ts';
import { isStatementField, statements } from '#domain/statements/statementsSchema.ts';
import {
	isTemplateText,
	templateTexts,
	type TemplateTexts
} from '#domain/documents/templateTexts.ts';
import type { FieldSpecs, FieldSpecsFor } from './fieldKinds.ts';
import {
	colour,
	id,
	line,
	logo,
	oneOf,
	optional,
	recordOf,
	setOf,
	slug,
	text,
	textsOf,
	wholeNumber
} from './fieldSchemas.ts';
import { contactFields, type Contact } from './Contact.ts';
import { guideFields, type Guide } from './Guide.ts';
import { locationFields, type Location } from './Location.ts';
import { mapFields, type NetworkMap } from './NetworkMap.ts';
import { organizationFields, type Organization } from './Organization.ts';
import { relationFields, type Relation } from './Relation.ts';
import { serviceFields, type Service } from './Service.ts';
import { tableView, type TableView } from './TableView.ts';
import { topicFields, type Topic } from './Topic.ts';
import { translationsOf, type Translations } from './translations.ts';

/** What the network says of itself; the one record of the collection `networks`. */
export interface NetworkProfile extends Brand {
	readonly id: Id;
	readonly slug: string;
	readonly title: Texts;
	/** Name of the office for the head of pages, e.g. „Stadt Weimar · Ausländerbehörde“. */
	readonly publisher: string | null;
	/** Stamp on every page, e.g. „Historisches Beispiel, nicht zur Beratung“. */
	readonly notice: Texts;
	/** The office itself: centre of the Netzwerkkarte. */
	readonly anchor: Id | null;
	/** Drawing of the city, a `data:` address of SVG or PNG; in public the name of its file. */
	readonly logo: string | null;
	readonly statements: Statements;
	readonly translations: Translations;

	/** Views of the table that somebody has saved for all, by id. */
	readonly tableViews: Readonly<Record<Id, TableView>>;
	readonly note: string | null;
	/** The office's own wording of its letters to partners; what is missing is as it comes. */
	readonly templateTexts: TemplateTexts;
	/** Pairs of partners of which somebody said that they are two (`pairKey`). */
	readonly notDuplicates: readonly string[];
}

export const profileFields = {
	slug: { kind: 'value', holds: slug },
	title: { kind: 'texts', holds: textsOf(line) },
	publisher: { kind: 'value', holds: optional(line) },
	notice: { kind: 'texts', holds: textsOf(text) },
	anchor: { kind: 'value', holds: optional(id), refers: 'organizations' },
	brandColour: { kind: 'value', holds: optional(colour) },
	brandFont: { kind: 'value', holds: oneOf(brandFonts), initial: ownBrand.brandFont },
	brandRadius: {
		kind: 'value',
		holds: wholeNumber(0, largestRadius),
		initial: ownBrand.brandRadius
	},
	logo: { kind: 'value', holds: optional(logo) },
	statements: { kind: 'record', holds: statements, isKey: isStatementField },
	translations: translationsOf('title', 'notice'),
	tableViews: { kind: 'record', holds: recordOf(tableView), internal: true },
	note: { kind: 'value', holds: optional(text), internal: true },
	templateTexts: { kind: 'record', holds: templateTexts, isKey: isTemplateText, internal: true },
	notDuplicates: { kind: 'set', holds: setOf(pair, 50_000), internal: true }
} as const satisfies FieldSpecsFor<NetworkProfile>;

/** Every kind of object a network holds, by the name of its collection (and table). */
export interface Collections {
	readonly networks: NetworkProfile;
	readonly topics: Topic;
	readonly organizations: Organization;
	readonly locations: Location;
	readonly services: Service;
	readonly contacts: Contact;
	readonly relations: Relation;
	readonly maps: NetworkMap;
	readonly guides: Guide;
}

export type CollectionName = keyof Collections;

/** Parents before children: the order in which rows can be written. */
export const collectionNames = [
	'networks',
	'topics',
	'organizations',
	'locations',
	'services',
	'contacts',
	'relations',
	'maps',
	'guides'
] as const satisfies readonly CollectionName[];

export const fieldsOf: Readonly<Record<CollectionName, FieldSpecs>> = {
	networks: profileFields,
	topics: topicFields,
	organizations: organizationFields,
	locations: locationFields,
	services: serviceFields,
	contacts: contactFields,
	relations: relationFields,
	maps: mapFields,
	guides: guideFields
};

/**
 * The whole network of one office, immutable. `networks` holds exactly one record, under `id`.
 * Personal values are looked up by the ids that contacts hold; an erased one is simply missing.
 */
export type Network = {
	readonly id: Id;
	readonly personalValues: Readonly<Record<Id, string>>;
} & { readonly [C in CollectionName]: Readonly<Record<Id, Collections[C]>> };
