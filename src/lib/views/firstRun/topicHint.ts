import { m } from '#i18n/generated/messages.js';

const hints: Readonly<Record<string, () => string>> = {
	ankommen: m.first_run_topic_ankommen,
	aufenthalt: m.first_run_topic_aufenthalt,
	beratung: m.first_run_topic_beratung,
	deutsch: m.first_run_topic_deutsch,
	arbeit: m.first_run_topic_arbeit,
	bildung: m.first_run_topic_bildung,
	familie: m.first_run_topic_familie,
	gesundheit: m.first_run_topic_gesundheit,
	wohnen: m.first_run_topic_wohnen,
	geld: m.first_run_topic_geld,
	recht: m.first_run_topic_recht,
	teilhabe: m.first_run_topic_teilhabe
};

/** What belongs to a topic of the starter catalogue, in three words. */
export const topicHint = (code: string): string => hints[code]?.() ?? '';
