/** Target groups of the starter catalogue; age and residence status are fields of their own. */
export const targetGroups = [
	'all',
	'students',
	'skilled_workers',
	'asylum_seekers',
	'recognised_refugees',
	'tolerated',
	'temporary_protection',
	'eu_citizens',
	'resettlers',
	'young_people',
	'women',
	'families',
	'disabled',
	'unaccompanied_minors',
	'trainees',
	'employers',
	'professionals',
	'volunteers'
] as const;

export type TargetGroup = (typeof targetGroups)[number];
