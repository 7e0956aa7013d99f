import * as v from 'valibot';
import { collectionNames } from '#domain/network/Network.ts';
import { id } from '#domain/network/fieldSchemas.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import type { Patch } from './Change.ts';

const target = {
	collection: v.picklist(collectionNames, 'value_not_allowed'),
	id,
	path: v.pipe(v.string('value_not_allowed'), v.maxLength(120, 'text_too_long'))
};

/** What stood there before is only compared, never written; `guardJson` has seen it already. */
const json = v.custom<Json>((value) => value !== undefined, 'field_missing');
const jsonObject = v.custom<JsonObject>(isJsonObject, 'value_not_allowed');

const member = v.pipe(v.string('value_not_allowed'), v.maxLength(120, 'text_too_long'));
const whole = { collection: target.collection, id, value: jsonObject };

/** The shape of a patch; whether path and value suit each other is `checkPatch`'s question. */
export const patchSchema: v.GenericSchema<unknown, Patch> = v.variant(
	'op',
	[
		v.strictObject({ op: v.literal('set'), ...target, before: json, after: json }),
		v.strictObject({ op: v.literal('add'), ...target, value: member }),
		v.strictObject({ op: v.literal('remove'), ...target, value: member }),
		v.strictObject({ op: v.literal('create'), ...whole }),
		v.strictObject({ op: v.literal('delete'), ...whole })
	],
	'value_not_allowed'
);
