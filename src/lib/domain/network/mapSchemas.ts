import * as v from 'valibot';
import { levels } from '#domain/catalogue/levels.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { code, id, line, listOf, oneOf, wholeNumber } from './fieldSchemas.ts';
import type { Holds } from './fieldKinds.ts';
import type { EmbedPolicy, MapPosition, MapQuery, MapSlot } from './NetworkMap.ts';

const most = 5_000;

export const mapSlot: Holds<MapSlot> = v.strictObject(
	{
		sector: line,
		ring: line,
		index: wholeNumber(0, 100_000),
		weight: v.exactOptional(wholeNumber(1, 1_000_000)),
		pinned: v.exactOptional(v.literal(true, 'value_not_allowed'))
	},
	'value_not_allowed'
);

const coordinate = v.pipe(v.number('number_invalid'), v.finite('number_invalid'));

export const mapPosition: Holds<MapPosition> = v.strictObject(
	{ x: coordinate, y: coordinate },
	'value_not_allowed'
);

export const mapQuery: Holds<MapQuery> = v.strictObject(
	{
		kinds: listOf(oneOf(organizationKinds), most),
		types: listOf(code, most),
		levels: listOf(oneOf(levels), most),
		topics: listOf(id, most),
		exclude: listOf(id, most)
	},
	'value_not_allowed'
);

/** A host name, with a port if need be, without scheme or path: it goes into a Content-Security-Policy header. */
const host: Holds<string> = v.pipe(
	v.string('value_not_allowed'),
	v.maxLength(253, 'text_too_long'),
	v.regex(
		/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:[1-9][0-9]{0,4})?$/,
		'web_address_invalid'
	)
);

export const embedPolicy: Holds<EmbedPolicy> = v.strictObject(
	{ mode: oneOf(['nowhere', 'hosts', 'everywhere']), hosts: listOf(host, 200) },
	'value_not_allowed'
);
