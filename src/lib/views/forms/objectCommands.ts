import type { Command } from '#domain/commands/Command.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { SheetCollection } from '#views/opened.ts';
import type { FormObject, FormValue } from './formSpec.ts';

const nouns: Readonly<Record<SheetCollection, string>> = {
	organizations: 'Organization',
	locations: 'Location',
	services: 'Service',
	contacts: 'Contact',
	relations: 'Relation',
	topics: 'Topic'
};

/*
 * Forms are lists of field names, so TypeScript cannot follow which fields belong to which command.
 * The form specs are typed by their object instead, and `apply` checks every field by its spec.
 */

export const addCommand = (collection: SheetCollection, id: Id, fields: FormObject): Command =>
	({ type: `add${nouns[collection]}`, id, fields }) as unknown as Command;

export const changeCommand = (
	collection: SheetCollection,
	id: Id,
	field: string,
	value: FormValue
): Command =>
	({ type: `change${nouns[collection]}`, id, fields: { [field]: value } }) as unknown as Command;

export const removeCommand = (collection: SheetCollection, id: Id): Command =>
	({ type: `remove${nouns[collection]}`, id }) as Command;
