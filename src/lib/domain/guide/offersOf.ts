import type {
	PublicContact,
	PublicLocation,
	PublicNetwork,
	PublicOrganization
} from '#domain/edition/PublicContent.ts';
import { serviceHours } from '#domain/hours/effectiveHours.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { GuideService } from './GuideContents.ts';

/** What one organization offers, where, and whom one turns to. */
export interface Offered {
	readonly services: readonly GuideService[];
	/** Contacts of the organization as a whole. */
	readonly contacts: readonly PublicContact[];
	readonly locations: readonly PublicLocation[];
}

/** Looks up what hangs on an organization: its offers with places, hours and contacts of each. */
export function offersOf(
	content: Pick<PublicNetwork, 'services' | 'contacts' | 'locations'>
): (organization: PublicOrganization) => Offered {
	const services = Map.groupBy(content.services, (each) => each.organization);
	const contacts = Map.groupBy(content.contacts, (each) => each.organization);
	const locations = Map.groupBy(content.locations, (each) => each.organization);
	const places = new Map(content.locations.map((each) => [each.id, each]));
	return (organization) => {
		const own = services.get(organization.id) ?? [];
		const offered = new Set(own.map(({ id }) => id));
		const turnedTo = contacts.get(organization.id) ?? [];
		return {
			services: own.map((service) => {
				const here = service.locations.flatMap((id: Id) => places.get(id) ?? []);
				return {
					service,
					contacts: turnedTo.filter((contact) => contact.service === service.id),
					locations: here,
					hours: serviceHours(service, here, organization).filter(
						({ origin }) => origin !== 'organization'
					)
				};
			}),
			// The offer itself may be internal: its contact then stands with the organization.
			contacts: turnedTo.filter(({ service }) => service === null || !offered.has(service)),
			locations: locations.get(organization.id) ?? []
		};
	};
}
