import {
	contactHours,
	locationHours,
	serviceHours,
	type EffectiveHours
} from '#domain/hours/effectiveHours.ts';
import type { Hours } from '#domain/hours/Hours.ts';
import type { Contact } from '#domain/network/Contact.ts';
import type { Location } from '#domain/network/Location.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Service } from '#domain/network/Service.ts';
import { m } from '#i18n/generated/messages.js';
import { textHere } from '#views/topicWords.ts';

/** The hours that hold where an object has none of its own, and where they come from. */
export interface InheritedHours {
	readonly sentence: string;
	readonly lines: readonly { readonly place: string; readonly hours: Hours }[];
}

export function inheritedByLocation(network: Network, location: Location): InheritedHours {
	const organization = network.organizations[location.organization];
	const found = organization ? locationHours({ ...location, hours: null }, organization) : [];
	return told(network, found, false);
}

export function inheritedByService(network: Network, service: Service): InheritedHours {
	const organization = network.organizations[service.organization];
	const places = Object.values(network.locations);
	const found = organization ? serviceHours({ ...service, hours: null }, places, organization) : [];
	const says = Object.keys(service.scheduleDescription).length > 0;
	return says
		? { sentence: m.sheet_hours_in_words(), lines: [] }
		: told(network, found, service.locations.length > 1);
}

export function inheritedByContact(network: Network, contact: Contact): InheritedHours {
	const organization = network.organizations[contact.organization];
	const service = contact.service === null ? null : (network.services[contact.service] ?? null);
	const places = Object.values(network.locations);
	const found = organization
		? contactHours({ ...contact, hours: null }, service, places, organization)
		: [];
	return told(network, found, (service?.locations.length ?? 0) > 1);
}

function told(
	network: Network,
	found: readonly EffectiveHours[],
	namesPlaces: boolean
): InheritedHours {
	const origins = new Set(found.map(({ origin }) => origin));
	const sentence =
		found.length === 0
			? m.sheet_hours_none_inherited()
			: origins.has('location')
				? m.sheet_hours_from_location()
				: origins.has('own')
					? m.sheet_hours_from_offer()
					: m.sheet_hours_from_partner();
	return {
		sentence,
		lines: found.map(({ hours, location }) => {
			const place = location === null ? undefined : network.locations[location];
			return { hours, place: namesPlaces && place ? textHere(place.name) : '' };
		})
	};
}
