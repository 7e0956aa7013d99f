import type { FaultCode } from '../Fault.ts';
import type { CollectionName } from '../Network.ts';
import { faultAt, none, type Rule } from './Rule.ts';

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
	services: sourceId,
	contacts: sourceId,
	relations: sourceId
};

export const uniqueRule: Rule = (input) => {
	const { collection, object, has, draft } = input;
	const unique = uniqueFields[collection];
	if (!unique || !has(unique.field)) return none;
	const value = object[unique.field];
	if (value === null) return none;
	const other = Object.values(draft.all(collection)).find(
		(each) => each.id !== object.id && each[unique.field] === value
	);
	return other ? faultAt(input, unique.code, unique.field, other.id) : none;
};
