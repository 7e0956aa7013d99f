import type { Organization } from '#domain/network/Organization.ts';

/** What of a partner can tell that it is there already; whatever is typed so far. */
export type Described = Pick<
	Organization,
	| 'name'
	| 'kind'
	| 'alternateName'
	| 'phone'
	| 'email'
	| 'website'
	| 'address1'
	| 'postalCode'
	| 'city'
>;

const nothing: Described = {
	name: '',
	kind: 'organization',
	alternateName: null,
	phone: null,
	email: null,
	website: null,
	address1: null,
	postalCode: null,
	city: null
};

/** A form that is half filled in, as something to compare. */
export const describedAs = (typed: Partial<Described>): Described => ({ ...nothing, ...typed });

/** What two partners have in common, the name first. */
export const duplicateReasons = ['name', 'phone', 'email', 'website', 'address'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];
