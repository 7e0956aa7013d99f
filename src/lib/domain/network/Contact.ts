import type { Day, Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecs } from './fieldKinds.ts';
import type { Visibility } from './Visibility.ts';

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
	readonly visibility: Visibility;

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
	sourceId: { kind: 'value' },
	organization: { kind: 'value', refers: 'organizations' },
	service: { kind: 'value', refers: 'services' },
	title: { kind: 'texts' },
	email: { kind: 'value' },
	phone: { kind: 'value' },
	visibility: { kind: 'value' },
	personName: { kind: 'person', internal: true },
	personEmail: { kind: 'person', internal: true },
	personPhone: { kind: 'person', internal: true },
	personBasis: { kind: 'value', internal: true },
	personScope: { kind: 'value', internal: true },
	personDeleteBy: { kind: 'value', internal: true },
	note: { kind: 'value', internal: true }
} as const satisfies FieldSpecs;
