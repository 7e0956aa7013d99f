import type { Instant } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';

/** The printed guide speaks German, whatever page it was asked for from. */
export const locale = 'de' as const;
export const inGerman = { locale } as const;

/** Day of an instant as the calendar in Germany has it, `[year, month, day]`. */
export function dayInGermany(instant: Instant): [number, number, number] {
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' })
		.format(new Date(instant))
		.split('-')
		.map(Number);
	return [parts[0] ?? 1970, parts[1] ?? 1, parts[2] ?? 1];
}

/** Fixed words of the template; the keys are those the template asks for. */
export const templateWords = (): Readonly<Record<string, string>> => ({
	contents: m.guide_contents({}, inGerman),
	howTo: m.guide_how_to({}, inGerman),
	step1: m.guide_step_1({}, inGerman),
	step1Text: m.guide_step_1_text({}, inGerman),
	step2: m.guide_step_2({}, inGerman),
	step2Text: m.guide_step_2_text({}, inGerman),
	step3: m.guide_step_3({}, inGerman),
	step3Text: m.guide_step_3_text({}, inGerman),
	emergency: m.guide_emergency({}, inGerman),
	police: m.guide_emergency_police({}, inGerman),
	fire: m.guide_emergency_fire({}, inGerman),
	doctor: m.guide_emergency_doctor({}, inGerman),
	violence: m.guide_emergency_violence({}, inGerman),
	live: m.guide_live({}, inGerman),
	liveEntry: m.guide_live_entry({}, inGerman),
	liveAlt: m.guide_live_alt({}, inGerman),
	binding: m.guide_binding({}, inGerman),
	emptyTopics: m.guide_empty_topics({}, inGerman),
	emptyTopicsText: m.guide_empty_topics_text({}, inGerman),
	noEntry: m.guide_no_entry({}, inGerman),
	seeAlso: m.guide_see_also({}, inGerman),
	pageShort: m.guide_page_short({}, inGerman),
	evidence: m.guide_evidence({}, inGerman),
	source: m.guide_source({}, inGerman),
	index: m.guide_index({}, inGerman),
	byLanguage: m.guide_by_language({}, inGerman),
	proofs: m.guide_proofs({}, inGerman),
	proofsText: m.guide_proofs_text({}, inGerman),
	map: m.guide_map({}, inGerman),
	legendSolid: m.guide_legend_solid({}, inGerman),
	legendDashed: m.guide_legend_dashed({}, inGerman),
	legendDotted: m.guide_legend_dotted({}, inGerman),
	otherName: m.guide_other_name({}, inGerman)
});
