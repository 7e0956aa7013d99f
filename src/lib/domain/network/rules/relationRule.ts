import { relationTypes, type RelationType } from '#domain/catalogue/relationTypes.ts';
import type { AnyObject } from '../AnyObject.ts';
import { doublesOf } from './doublesOf.ts';
import { faultAt, type Rule } from './Rule.ts';

const isSymmetric = (type: string): boolean =>
	Object.hasOwn(relationTypes, type) && relationTypes[type as RelationType].symmetric;

/** What a relation states: type and ends; a symmetric one reads the same from both. */
export function statementOf({ type, from, to }: AnyObject): readonly string[] {
	const ends = [String(from), String(to)];
	return [`${String(type)} ${(isSymmetric(String(type)) ? ends.sort() : ends).join(' ')}`];
}

/** Nothing is related to itself, and nothing is stated twice. */
export const relationRule: Rule = (draft, written) => {
	const stated = written.filter(
		({ collection, has }) => collection === 'relations' && (has('from') || has('to') || has('type'))
	);
	return [
		...stated
			.filter(({ object }) => object.from === object.to)
			.flatMap((each) => faultAt(each, 'relation_to_itself', 'to')),
		...doublesOf(draft, 'relations', stated, statementOf).flatMap((double) =>
			faultAt(double.written, 'relation_double', 'type', double.other)
		)
	];
};
