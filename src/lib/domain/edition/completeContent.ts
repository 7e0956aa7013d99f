import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import { startOf } from '#domain/network/startOf.ts';
import type { PublicGuide, PublicMap } from './PublicContent.ts';

/** Lists of public content that are objects of the network as they stand. */
const lists = [
	'topics',
	'organizations',
	'locations',
	'services',
	'contacts',
	'relations'
] as const;

/**
 * Content of an edition with every public field that this version of the software knows. An
 * edition is frozen: it may be older than a field, and its pages must stay up all the same. What
 * the edition says is never touched.
 */
export function completeContent<C extends PublicMap | PublicGuide>(content: C): C {
	const complete: Record<string, unknown> = { ...content };
	for (const list of lists) {
		const empty = emptyObject(list);
		complete[list] = (content[list] ?? []).map((object) => completed(empty, object));
	}
	complete['network'] = completed(emptyObject('networks'), content.network);
	if (content.map) complete['map'] = completed(emptyObject('maps'), content.map);
	if ('guide' in content) complete['guide'] = completed(emptyObject('guides'), content.guide);
	return complete as unknown as C;
}

/** A text, set or list that the edition holds as `null` is an empty one: pages ask what is in it. */
function completed(empty: Record<string, unknown>, object: object): object {
	const held = Object.entries(object).filter(([field, value]) => (value ?? empty[field]) === value);
	return { ...empty, ...Object.fromEntries(held) };
}

function emptyObject(collection: CollectionName): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fieldsOf[collection])
			.filter(([, spec]) => !spec.internal)
			.map(([field, spec]) => [field, startOf(spec)])
	);
}
