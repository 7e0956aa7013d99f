import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { saysNothing, type Hours } from './Hours.ts';

interface Scheduled {
	readonly hours: Hours | null;
}

interface Place extends Scheduled {
	readonly id: Id;
}

interface Offer extends Scheduled {
	readonly locations: readonly Id[];
	readonly scheduleDescription: Texts;
}

/** Where hours were written that hold here. */
export type HoursOrigin = 'own' | 'location' | 'organization';

export interface EffectiveHours {
	readonly hours: Hours;
	readonly origin: HoursOrigin;
	/** The place at which they hold; null where they hold everywhere. */
	readonly location: Id | null;
}

/**
 * The hours that hold for an offer: its own, else those of each place where it is, else those of its
 * partner. An offer that says its times in words alone inherits none: the words are what holds.
 *
 * @param locations all places, of which the offer names some
 */
export function serviceHours(
	service: Offer,
	locations: readonly Place[],
	organization: Scheduled
): readonly EffectiveHours[] {
	if (service.hours) return from(service, 'own');
	if (Object.keys(service.scheduleDescription).length > 0) return [];
	const places = locations.filter(({ id }) => service.locations.includes(id));
	if (places.length === 0) return from(organization, 'organization');
	return places.flatMap((place) => locationHours(place, organization));
}

/** The hours of a place: its own, else those of its partner. */
export function locationHours(location: Place, organization: Scheduled): readonly EffectiveHours[] {
	if (location.hours) return from(location, 'location', location.id);
	return from(organization, 'organization', location.id);
}

/** The hours of a point of contact: its own, else those of its offer, else those of its partner. */
export function contactHours(
	contact: Scheduled,
	service: Offer | null,
	locations: readonly Place[],
	organization: Scheduled
): readonly EffectiveHours[] {
	if (contact.hours) return from(contact, 'own');
	return service
		? serviceHours(service, locations, organization)
		: from(organization, 'organization');
}

function from(
	{ hours }: Scheduled,
	origin: HoursOrigin,
	location: Id | null = null
): readonly EffectiveHours[] {
	return hours && !saysNothing(hours) ? [{ hours, origin, location }] : [];
}
