import * as v from 'valibot';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { releaseScopes } from '#domain/network/Contact.ts';
import { day, email, id, line, oneOf, optional, text } from '#domain/network/fieldSchemas.ts';
import { mapPosition, mapSlot } from '#domain/network/mapSchemas.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { parseWith, type Problem } from '#domain/network/Problem.ts';
import type { Result } from '#domain/shared/Result.ts';
import type { Command, SingleCommand } from './Command.ts';
import { changedFieldsSchema, newFieldsSchema } from './fieldsSchema.ts';

/** Most commands of one batch: an import of a county's whole list. */
export const batchLimit = 20_000;

type Entries = Record<string, v.GenericSchema>;
type EntriesOf = { readonly [T in SingleCommand['type']]: Entries };

const add = (collection: CollectionName): Entries => ({ id, fields: newFieldsSchema(collection) });
const change = (collection: CollectionName): Entries => ({
	id,
	fields: changedFieldsSchema(collection)
});
const remove: Entries = { id };

/** What each command carries beside its type. A new command does not compile without a line. */
const entriesOf: EntriesOf = {
	addOrganization: add('organizations'),
	changeOrganization: change('organizations'),
	removeOrganization: remove,
	addService: add('services'),
	changeService: change('services'),
	removeService: remove,
	addContact: add('contacts'),
	changeContact: change('contacts'),
	removeContact: remove,
	addTopic: add('topics'),
	changeTopic: change('topics'),
	removeTopic: remove,
	addRelation: add('relations'),
	changeRelation: change('relations'),
	removeRelation: remove,
	addMap: add('maps'),
	changeMap: change('maps'),
	removeMap: remove,
	addGuide: add('guides'),
	changeGuide: change('guides'),
	removeGuide: remove,
	changeNetwork: { fields: changedFieldsSchema('networks') },
	setStage: {
		organization: id,
		stage: optional(oneOf(contactStages)),
		date: optional(day),
		note: optional(text)
	},
	placeOnMap: {
		map: id,
		organization: id,
		slot: v.exactOptional(optional(mapSlot)),
		position: v.exactOptional(optional(mapPosition))
	},
	setPerson: {
		contact: id,
		name: v.exactOptional(optional(line)),
		email: v.exactOptional(optional(email)),
		phone: v.exactOptional(optional(line)),
		ids: v.strictObject({
			name: v.exactOptional(id),
			email: v.exactOptional(id),
			phone: v.exactOptional(id)
		}),
		basis: v.exactOptional(optional(text)),
		scope: v.exactOptional(oneOf(releaseScopes)),
		deleteBy: v.exactOptional(optional(day))
	}
};

const singleSchema = v.variant(
	'type',
	Object.entries(entriesOf).map(([type, entries]) =>
		v.strictObject({ type: v.literal(type), ...entries }, 'value_not_allowed')
	),
	'value_not_allowed'
);

const commandSchema = v.variant(
	'type',
	[
		singleSchema,
		v.strictObject(
			{
				type: v.literal('batch'),
				label: v.pipe(line, v.minLength(1, 'name_missing'), v.maxLength(100, 'text_too_long')),
				commands: v.pipe(
					v.array(singleSchema, 'value_not_allowed'),
					v.maxLength(batchLimit, 'too_many')
				)
			},
			'value_not_allowed'
		)
	],
	'value_not_allowed'
);

/** A command from outside (file, interface). Never throws; values come out in canonical form. */
export function parseCommand(input: unknown): Result<Command, readonly Problem[]> {
	return parseWith(commandSchema as v.GenericSchema as v.GenericSchema<unknown, Command>, input);
}
