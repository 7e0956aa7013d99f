import { relationTypes, type RelationType } from '#domain/catalogue/relationTypes.ts';
import type { AnyObject } from '../AnyObject.ts';
import { faultAt, none, type Rule } from './Rule.ts';

const isSymmetric = (type: string): boolean =>
	Object.hasOwn(relationTypes, type) && relationTypes[type as RelationType].symmetric;

/** The same statement: same type and ends; a symmetric one reads the same from both. */
function isSameStatement(a: AnyObject, b: AnyObject): boolean {
	if (a.id === b.id || a.type !== b.type) return false;
	if (a.from === b.from && a.to === b.to) return true;
	return a.from === b.to && a.to === b.from && isSymmetric(String(a.type));
}

export const relationRule: Rule = (input) => {
	const { collection, object, has, draft } = input;
	if (collection !== 'relations' || !(has('from') || has('to') || has('type'))) return none;
	if (object.from === object.to) return faultAt(input, 'relation_to_itself', 'to');
	const double = Object.values(draft.all('relations')).find((each) =>
		isSameStatement(each, object)
	);
	return double ? faultAt(input, 'relation_double', 'type', double.id) : none;
};
