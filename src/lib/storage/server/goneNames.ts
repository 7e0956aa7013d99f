import type { SupabaseClient } from '@supabase/supabase-js';
import type { Patch } from '#domain/history/Change.ts';
import type { GoneNames, NamedThing } from '#domain/history/NamedThing.ts';
import { collectionNames, type Network } from '#domain/network/Network.ts';
import { isId, type Id } from '#domain/shared/Id.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import { callFunction } from './callFunction.ts';
import { isRecord } from './isRecord.ts';

/** What things were called that patches name and that are not in the network any more. */
export async function goneNames(
	client: SupabaseClient,
	network: Network,
	patches: readonly Patch[]
): Promise<GoneNames> {
	const known = await named(client, network, patches.flatMap(idsOf));
	// A relation is called by its ends, which may be gone as well.
	const ends = Object.values(known).flatMap(({ called }) =>
		[called['from'], called['to']].filter(isId)
	);
	const more = await named(
		client,
		network,
		ends.filter((id) => !Object.hasOwn(known, id))
	);
	return { ...known, ...more };
}

async function named(
	client: SupabaseClient,
	network: Network,
	ids: readonly Id[]
): Promise<GoneNames> {
	const gone = [...new Set(ids)].filter(
		(id) => !collectionNames.some((collection) => Object.hasOwn(network[collection], id))
	);
	if (gone.length === 0) return {};
	const answer = await callFunction(client, 'names_in_journal', {
		p_network: network.id,
		p_ids: gone
	});
	const things = (isRecord(answer) ? answer.changes : []) as readonly (NamedThing & { id: Id })[];
	return Object.fromEntries(
		things.map(({ id, collection, called }) => [id, { collection, called }])
	);
}

function idsOf(patch: Patch): readonly Id[] {
	const values: readonly Json[] = patch.op === 'set' ? [patch.before, patch.after] : [patch.value];
	const key = 'path' in patch ? (patch.path.split('.')[1] ?? '') : '';
	return [patch.id, key, ...values.flatMap(idsIn)].filter(isId);
}

const idsIn = (value: Json): readonly Json[] =>
	Array.isArray(value)
		? value
		: isJsonObject(value)
			? Object.values(value).flatMap((each): readonly Json[] =>
					Array.isArray(each) ? each : [each]
				)
			: [value];
