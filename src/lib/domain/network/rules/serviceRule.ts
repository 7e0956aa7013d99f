import { faultAt, type Rule } from './Rule.ts';

/** A contact of a service belongs to the organization of that service. */
export const serviceRule: Rule = (draft, written) => {
	const moved = new Set(
		written
			.filter(
				({ collection, has }) =>
					(collection === 'contacts' && (has('service') || has('organization'))) ||
					(collection === 'services' && has('organization'))
			)
			.map(({ object }) => object.id)
	);
	if (moved.size === 0) return [];
	return Object.values(draft.all('contacts')).flatMap((contact) => {
		if (typeof contact.service !== 'string') return [];
		if (!moved.has(contact.id) && !moved.has(contact.service)) return [];
		const service = draft.object('services', contact.service);
		if (!service || service.organization === contact.organization) return [];
		const place = { collection: 'contacts', object: contact } as const;
		return faultAt(place, 'service_elsewhere', 'service', service.id);
	});
};
