import { accessFeatures } from '#domain/catalogue/accessFeatures.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import { hours } from '#domain/hours/hoursSchema.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import {
	codeOf,
	degrees,
	id,
	line,
	oneOf,
	optional,
	setOf,
	text,
	textsOf
} from './fieldSchemas.ts';
import { visibilities, type Visibility } from './Visibility.ts';
import { translationsOf, type Translations } from './translations.ts';

/**
 * A place where a partner can be found (HSDS location), beside the address that the partner itself
 * has. A confidential address is one whose `visibility` is `internal`: no reader and no edition
 * sees the place.
 */
export interface Location {
	readonly id: Id;
	readonly sourceId: string | null;
	readonly organization: Id;
	/** What people there call it, e.g. „Zweigstelle Nord“. */
	readonly name: Texts;
	/** Street and number (HSDS address_1). */
	readonly address1: string | null;
	/** Floor, room, entrance (HSDS address_2). */
	readonly address2: string | null;
	readonly postalCode: string | null;
	readonly city: string | null;
	readonly latitude: number | null;
	readonly longitude: number | null;
	/** The way there in words: stop, line, entrance. */
	readonly transportation: Texts;
	/** Codes of `accessFeatures`. */
	readonly accessibility: readonly string[];
	/** What the codes do not say: „Klingel an der Hofseite“. */
	readonly accessibilityDescription: Texts;
	/** Null takes the hours of the partner. */
	readonly hours: Hours | null;
	readonly visibility: Visibility;
	readonly translations: Translations;

	readonly note: string | null;
}

export const locationFields = {
	sourceId: { kind: 'value', holds: optional(line) },
	organization: { kind: 'value', holds: id, refers: 'organizations' },
	name: { kind: 'texts', holds: textsOf(line) },
	address1: { kind: 'value', holds: optional(line) },
	address2: { kind: 'value', holds: optional(line) },
	postalCode: { kind: 'value', holds: optional(line) },
	city: { kind: 'value', holds: optional(line) },
	latitude: { kind: 'value', holds: optional(degrees(90)) },
	longitude: { kind: 'value', holds: optional(degrees(180)) },
	transportation: { kind: 'texts', holds: textsOf(text) },
	accessibility: { kind: 'set', holds: setOf(codeOf(accessFeatures)) },
	accessibilityDescription: { kind: 'texts', holds: textsOf(text) },
	hours: { kind: 'list', holds: optional(hours), initial: null },
	visibility: { kind: 'value', holds: oneOf(visibilities), initial: 'public' },
	translations: translationsOf('name', 'transportation', 'accessibilityDescription'),
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<Location>;
