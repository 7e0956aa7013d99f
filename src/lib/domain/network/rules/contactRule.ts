import type { Fault } from '../Fault.ts';
import type { AnyObject } from '../AnyObject.ts';
import { faultAt, none, type Rule, type RuleInput } from './Rule.ts';

const personFields = ['personName', 'personEmail', 'personPhone'] as const;

/** A contact of a service belongs to the organization of that service. */
function serviceFaults({ draft }: RuleInput, contact: AnyObject): readonly Fault[] {
	if (typeof contact.service !== 'string') return none;
	const service = draft.object('services', contact.service);
	const isElsewhere = service && service.organization !== contact.organization;
	return isElsewhere
		? faultAt(
				{ collection: 'contacts', object: contact },
				'service_elsewhere',
				'service',
				service.id
			)
		: none;
}

/** A person needs a recorded basis, and one personal value belongs to one contact. */
function personFaults(input: RuleInput): readonly Fault[] {
	const { object, draft } = input;
	const held = personFields.filter((field) => object[field] !== null);
	if (held.length === 0) return none;
	if (object.personBasis === null) return faultAt(input, 'person_without_basis', 'personBasis');
	const ids = new Set(held.map((field) => object[field]));
	const other = Object.values(draft.all('contacts')).find(
		(each) => each.id !== object.id && personFields.some((field) => ids.has(each[field] ?? ''))
	);
	const field = held[0] ?? null;
	if (ids.size < held.length) return faultAt(input, 'person_in_use', field, object.id);
	return other ? faultAt(input, 'person_in_use', field, other.id) : none;
}

export const contactRule: Rule = (input) => {
	const { collection, object, has, draft } = input;
	if (collection === 'services' && has('organization'))
		return Object.values(draft.all('contacts'))
			.filter(({ service }) => service === object.id)
			.flatMap((contact) => serviceFaults(input, contact));
	if (collection !== 'contacts') return none;
	const isMoved = has('service') || has('organization');
	const isPersonal = has('personBasis') || personFields.some(has);
	return [
		...(isMoved ? serviceFaults(input, object) : none),
		...(isPersonal ? personFaults(input) : none)
	];
};
