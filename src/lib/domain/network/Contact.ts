import type { Hours } from '#domain/hours/Hours.ts';
import { hours } from '#domain/hours/hoursSchema.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import { day, email, id, line, oneOf, optional, text, textsOf } from './fieldSchemas.ts';
import { visibilities, type Visibility } from './Visibility.ts';
import { translationsOf, type Translations } from './translations.ts';

/** How far a named person let the name go out. Only `public` may reach an edition. */
export const releaseScopes = ['internal', 'partners', 'public'] as const;
export type ReleaseScope = (typeof releaseScopes)[number];

/**
 * A point of contact by function (HSDS contact, where `title` is the function). A person is
 * optional, needs a recorded basis, and is held by reference only: the values themselves lie in
 * `Network.personalValues` and can be erased without touching the journal.
 */
export interface Contact {
	readonly id: Id;
	readonly sourceId: string | null;
	readonly organization: Id;
	readonly service: Id | null;
	/** The function, e.g. „Anmeldung Beratung“. */
	readonly title: Texts;
	/** Functional mailbox and number, not a person's. */
	readonly email: string | null;
	readonly phone: string | null;
	/** When it is reached; null takes the hours of its offer, else of its partner. */
	readonly hours: Hours | null;
	readonly visibility: Visibility;
	readonly translations: Translations;

	readonly personName: Id | null;
	readonly personEmail: Id | null;
	readonly personPhone: Id | null;
	/** Legal basis for holding the person's data, in words. */
	readonly personBasis: string | null;
	readonly personScope: ReleaseScope;
	readonly personDeleteBy: Day | null;
	readonly note: string | null;
}

export const contactFields = {
	sourceId: { kind: 'value', holds: optional(line) },
	organization: { kind: 'value', holds: id, refers: 'organizations' },
	service: { kind: 'value', holds: optional(id), refers: 'services' },
	title: { kind: 'texts', holds: textsOf(line) },
	email: { kind: 'value', holds: optional(email) },
	phone: { kind: 'value', holds: optional(line) },
	hours: { kind: 'list', holds: optional(hours), initial: null },
	visibility: { kind: 'value', holds: oneOf(visibilities), initial: 'public' },
	translations: translationsOf('title'),
	personName: { kind: 'person', holds: optional(id), internal: true },
	personEmail: { kind: 'person', holds: optional(id), internal: true },
	personPhone: { kind: 'person', holds: optional(id), internal: true },
	personBasis: { kind: 'value', holds: optional(text), internal: true },
	personScope: {
		kind: 'value',
		holds: oneOf(releaseScopes),
		initial: 'internal',
		internal: true
	},
	personDeleteBy: { kind: 'value', holds: optional(day), internal: true },
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<Contact>;
