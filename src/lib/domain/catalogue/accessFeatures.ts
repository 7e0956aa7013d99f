/**
 * Access for disabled people, as far as a word says it (HSDS accessibility). Order of forms and
 * prints: how one gets in, how one gets along, how one is understood.
 */
export const accessFeatures = [
	'step_free',
	'ramp',
	'lift',
	'automatic_door',
	'wc',
	'parking',
	'hearing_loop',
	'sign_language',
	'tactile_guidance',
	'plain_language',
	'quiet_room',
	'assistance_dog'
] as const;

export type AccessFeature = (typeof accessFeatures)[number];
