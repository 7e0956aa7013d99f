import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import { addressKey, emailKey, hostKey, phoneKey } from './contactKeys.ts';
import type { Described, DuplicateReason } from './Described.ts';
import { takeApart, type IsPlace, type TakenName } from './nameTokens.ts';

/** Everything but the name: same or not the same. */
export type ContactReason = Exclude<DuplicateReason, 'name'>;
export const contactReasons: readonly ContactReason[] = ['phone', 'email', 'website', 'address'];

/** A partner as it is compared. */
export interface Traits {
	readonly names: readonly TakenName[];
	/** Something made or held, not a body one can turn to. */
	readonly isThing: boolean;
	readonly keys: Readonly<Record<ContactReason, string | null>>;
}

const things: ReadonlySet<OrganizationKind> = new Set(['product', 'event', 'venue', 'publication']);

export const traitsOf = (described: Described, isPlace: IsPlace): Traits => ({
	names: [described.name, described.alternateName]
		.filter((name): name is string => Boolean(name?.trim()))
		.map((name) => takeApart(name, isPlace)),
	isThing: things.has(described.kind),
	keys: {
		phone: phoneKey(described.phone),
		email: emailKey(described.email),
		website: hostKey(described.website),
		address: addressKey(described.address1, described.postalCode, described.city)
	}
});
