import { m } from '#i18n/generated/messages.js';

/** The way from nothing to a published map, as the line of steps says it. */
export const firstSteps = (): readonly string[] => [
	m.first_run_step_found(),
	m.first_run_step_partners(),
	m.first_run_step_map(),
	m.first_run_step_publish()
];
