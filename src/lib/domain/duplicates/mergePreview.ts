import type { Network } from '#domain/network/Network.ts';
import { anchorOf, contactsOf, locationsOf, servicesOf } from '#domain/network/queries.ts';
import { statementOf } from '#domain/network/rules/relationRule.ts';
import type { Id } from '#domain/shared/Id.ts';

/** What hangs on the partner that goes, and what becomes of it. */
export interface MergePreview {
	readonly locations: readonly Id[];
	readonly services: readonly Id[];
	readonly contacts: readonly Id[];
	/** Relations that simply get another end. */
	readonly relations: readonly Id[];
	/** Relations that both have: each becomes one with the other's. */
	readonly doubles: readonly Id[];
	/** Relations between the two, which nobody can have with themselves. */
	readonly own: readonly Id[];
	/** Maps on which it has a place that the other one takes. */
	readonly maps: readonly Id[];
	readonly isAnchor: boolean;
}

/** What a merge will move, told before it is done. */
export function mergePreview(network: Network, keep: Id, gone: Id): MergePreview {
	const touching = Object.values(network.relations).filter(
		({ from, to }) => from === gone || to === gone
	);
	const stated = new Set(
		Object.values(network.relations)
			.filter((relation) => !touching.includes(relation))
			.flatMap((relation) => statementOf({ ...relation }))
	);
	const own: Id[] = [];
	const doubles: Id[] = [];
	const relations: Id[] = [];
	for (const relation of touching) {
		const [from, to] = [relation.from, relation.to].map((id) => (id === gone ? keep : id));
		const [key = ''] = statementOf({ ...relation, from: from ?? keep, to: to ?? keep });
		if (from === to) own.push(relation.id);
		else (stated.has(key) ? doubles : relations).push(relation.id);
		stated.add(key);
	}
	const maps = Object.values(network.maps).filter(
		({ slots, positions }) =>
			(Object.hasOwn(slots, gone) && !Object.hasOwn(slots, keep)) ||
			(Object.hasOwn(positions, gone) && !Object.hasOwn(positions, keep))
	);
	return {
		locations: locationsOf(network, gone).map(({ id }) => id),
		services: servicesOf(network, gone).map(({ id }) => id),
		contacts: contactsOf(network, gone).map(({ id }) => id),
		relations,
		doubles,
		own,
		maps: maps.map(({ id }) => id),
		isAnchor: anchorOf(network)?.id === gone
	};
}
