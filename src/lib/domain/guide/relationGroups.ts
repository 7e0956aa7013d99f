import { relationTypeCodes, relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { PublicRelation } from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';
import { byGermanName } from './alphabet.ts';
import type { EntryPointer, GuideRelationGroup } from './GuideContents.ts';

type Direction = GuideRelationGroup['direction'];

/** Relations by the organizations at both ends: each relation is found from either side. */
export function relationsByEnd(
	relations: readonly PublicRelation[]
): ReadonlyMap<Id, readonly PublicRelation[]> {
	const found = new Map<Id, PublicRelation[]>();
	for (const relation of relations) {
		for (const end of new Set([relation.from, relation.to])) {
			const list = found.get(end);
			if (list) list.push(relation);
			else found.set(end, [relation]);
		}
	}
	return found;
}

/**
 * Relations of one organization by type and direction, in catalogue order, forward first; the
 * others by German name.
 */
export function relationGroups(
	organization: Id,
	relations: readonly PublicRelation[],
	pointerTo: (id: Id) => EntryPointer
): GuideRelationGroup[] {
	const seenFrom = (relation: PublicRelation): Direction =>
		relation.from === organization || relationTypes[relation.type].symmetric
			? 'forward'
			: 'inverse';
	return relationTypeCodes.flatMap((type) =>
		(['forward', 'inverse'] as const).flatMap((direction) => {
			const others = relations
				.filter((relation) => relation.type === type && seenFrom(relation) === direction)
				.map((relation) => ({
					...pointerTo(relation.from === organization ? relation.to : relation.from),
					relation: relation.id
				}))
				.toSorted(byGermanName);
			return others.length > 0 ? [{ type, direction, others }] : [];
		})
	);
}
