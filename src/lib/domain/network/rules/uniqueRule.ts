import type { FaultCode } from '../Fault.ts';
import { collectionNames, type CollectionName } from '../Network.ts';
import { doublesOf } from './doublesOf.ts';
import { faultAt, type Rule } from './Rule.ts';

interface UniqueField {
	readonly field: string;
	readonly code: FaultCode;
}

const slug: UniqueField = { field: 'slug', code: 'slug_taken' };
const sourceId: UniqueField = { field: 'sourceId', code: 'source_id_taken' };

/** Fields whose values, where set, name one object of a collection. */
const uniqueFields: { readonly [C in CollectionName]?: UniqueField } = {
	maps: slug,
	guides: slug,
	organizations: sourceId,
	locations: sourceId,
	services: sourceId,
	contacts: sourceId,
	relations: sourceId
};

export const uniqueRule: Rule = (draft, written) =>
	collectionNames.flatMap((collection) => {
		const unique = uniqueFields[collection];
		if (!unique) return [];
		const claiming = written.filter(
			(each) =>
				each.collection === collection &&
				each.has(unique.field) &&
				each.object[unique.field] !== null
		);
		return doublesOf(draft, collection, claiming, (object) => {
			const value = object[unique.field];
			return typeof value === 'string' ? [value] : [];
		}).flatMap((double) => faultAt(double.written, unique.code, unique.field, double.other));
	});
