import { relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { Network } from '#domain/network/Network.ts';
import { relationsOf } from '#domain/network/queries.ts';
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

const order = { out: 0, both: 1, in: 2 };

/** All relations of an organization in both directions, those that go out first. */
export function relationEndsOf(network: Network, id: Id): readonly RelationEnd[] {
	return relationsOf(network, id)
		.map(({ relation, direction, other }): RelationEnd => {
			const { symmetric } = relationTypes[relation.type];
			return {
				relation,
				other,
				name: organizationName(network, other),
				wording: relationWord(relation.type, direction),
				direction: symmetric ? 'both' : direction === 'forward' ? 'out' : 'in'
			};
		})
		.toSorted((a, b) => order[a.direction] - order[b.direction] || byName(a.name, b.name));
}
