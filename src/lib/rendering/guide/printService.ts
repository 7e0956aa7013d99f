import type { PublicService } from '#domain/edition/PublicContent.ts';
import type { GuideService } from '#domain/guide/GuideContents.ts';
import { m } from '#i18n/generated/messages.js';
import { serviceStatusWord, targetGroupWord } from '#i18n/words.ts';
import { contactRows, languagesRow } from './entryRows.ts';
import { inGerman, locale } from './guideWords.ts';
import { dayIn } from '#i18n/days.ts';
import { german, literalPart, passage, passages, plainPart, textParts } from './passages.ts';
import { accessRow, offerRows } from './placeRows.ts';
import { row } from './row.ts';
import type { Part, PrintService } from './PrintParts.ts';

/** An offer in words: for whom, when, how to get in, what to bring, what it costs. */
export function printService(offer: GuideService): PrintService {
	const { service, contacts } = offer;
	return {
		name: passage(service.name) ?? german(m.guide_service_unnamed({}, inGerman)),
		description: passages(service.description),
		rows: [
			...row(
				m.guide_label_status({}, inGerman),
				service.status === 'active' ? [] : [plainPart(serviceStatusWord(service.status, locale))]
			),
			...row(m.guide_label_for_whom({}, inGerman), forWhom(service)),
			...row(
				m.guide_label_area({}, inGerman),
				service.serviceArea ? [plainPart(service.serviceArea)] : []
			),
			...offerRows(offer),
			...row(m.guide_label_access({}, inGerman), textParts(service.applicationProcess)),
			...row(m.guide_label_documents({}, inGerman), textParts(service.requiredDocuments)),
			...row(m.guide_label_fees({}, inGerman), textParts(service.feesDescription)),
			...accessRow(service),
			...languagesRow(service.languages),
			...contactRows(contacts),
			...row(
				m.guide_label_checked({}, inGerman),
				service.assuredDate ? [literalPart(dayIn(service.assuredDate, locale))] : []
			)
		]
	};
}

function forWhom(service: PublicService): Part[] {
	return [
		...service.targetGroups.map((code) => plainPart(targetGroupWord(code, locale))),
		...ages(service),
		...textParts(service.eligibilityDescription)
	];
}

function ages({ minimumAge: from, maximumAge: to }: PublicService): Part[] {
	if (from !== null && to !== null)
		return [literalPart(m.guide_age_between({ from, to }, inGerman))];
	if (from !== null) return [literalPart(m.guide_age_from({ from }, inGerman))];
	return to === null ? [] : [literalPart(m.guide_age_to({ to }, inGerman))];
}
