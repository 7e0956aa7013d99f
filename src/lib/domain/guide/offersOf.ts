import type { PublicContact, PublicService } from '#domain/edition/PublicContent.ts';
import type { GuideService } from './GuideContents.ts';

/** The offers of one organization with the contacts of each, and the contacts of the whole. */
export function offersOf(
	services: readonly PublicService[],
	contacts: readonly PublicContact[]
): { readonly services: readonly GuideService[]; readonly contacts: readonly PublicContact[] } {
	const offered = new Set(services.map(({ id }) => id));
	return {
		services: services.map((service) => ({
			service,
			contacts: contacts.filter((contact) => contact.service === service.id)
		})),
		// The offer itself may be internal: its contact then stands with the organization.
		contacts: contacts.filter(({ service }) => service === null || !offered.has(service))
	};
}
