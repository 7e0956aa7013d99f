import type { AnyObject } from '../AnyObject.ts';
import { doublesOf } from './doublesOf.ts';
import { faultAt, type Rule } from './Rule.ts';

const personFields = ['personName', 'personEmail', 'personPhone'] as const;

const heldIn = (contact: AnyObject): readonly string[] =>
	personFields.flatMap((field) => {
		const held = contact[field];
		return typeof held === 'string' ? [held] : [];
	});

/** A person needs a recorded basis, and one personal value belongs to one field of one contact. */
export const personRule: Rule = (draft, written) => {
	const personal = written.filter(
		({ collection, object, has }) =>
			collection === 'contacts' &&
			(has('personBasis') || personFields.some(has)) &&
			heldIn(object).length > 0
	);
	return [
		...personal
			.filter(({ object }) => object.personBasis === null)
			.flatMap((each) => faultAt(each, 'person_without_basis', 'personBasis')),
		...personal
			.filter(({ object }) => new Set(heldIn(object)).size < heldIn(object).length)
			.flatMap((each) => faultAt(each, 'person_in_use', 'personName', each.object.id)),
		...doublesOf(draft, 'contacts', personal, heldIn).flatMap((double) =>
			faultAt(double.written, 'person_in_use', 'personName', double.other)
		)
	];
};
