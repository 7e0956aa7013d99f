import { relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Id } from '#domain/shared/Id.ts';
import { relationWord } from '#i18n/words.ts';
import { byName } from './byName.ts';
import { organizationName } from './objectName.ts';

/** A relation as it reads from one of its ends. */
export interface RelationEnd {
	readonly relation: Relation;
	readonly other: Id;
	readonly name: string;
	readonly wording: string;
	readonly direction: 'out' | 'in' | 'both';
}

/** All relations of an organization in both directions, those that go out first. */
export function relationEndsOf(network: Network, id: Id): readonly RelationEnd[] {
	const order = { out: 0, both: 1, in: 2 };
	return Object.values(network.relations)
		.filter((relation) => relation.from === id || relation.to === id)
		.map((relation): RelationEnd => {
			const forward = relation.from === id;
			const other = forward ? relation.to : relation.from;
			return {
				relation,
				other,
				name: organizationName(network, other),
				wording: relationWord(relation.type, forward ? 'forward' : 'inverse'),
				direction: relationTypes[relation.type].symmetric ? 'both' : forward ? 'out' : 'in'
			};
		})
		.sort((a, b) => order[a.direction] - order[b.direction] || byName(a.name, b.name));
}
