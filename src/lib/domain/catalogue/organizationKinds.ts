/** What an entry is; only some kinds are bodies one can send somebody to. */
export const organizationKinds = [
	'organization',
	'unit',
	'network',
	'programme',
	'project',
	'committee',
	'product',
	'event',
	'venue',
	'publication'
] as const;

export type OrganizationKind = (typeof organizationKinds)[number];
