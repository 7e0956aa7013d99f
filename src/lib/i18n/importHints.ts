import { contactStages } from '#domain/catalogue/contactStages.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { relationTypeCodes } from '#domain/catalogue/relationTypes.ts';
import { germanLands } from '#domain/exchange/germanLands.ts';
import type { ImportPlan } from '#domain/exchange/ImportPlan.ts';
import type { CellForm } from '#domain/exchange/columns/TableColumn.ts';
import { referralWays, serviceStatuses } from '#domain/network/Service.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import { confidences, confirmations } from '#domain/network/Relation.ts';
import { visibilities } from '#domain/network/Visibility.ts';
import { m } from './generated/messages.js';
import {
	confidenceWord,
	confirmationWord,
	kindWord,
	levelWord,
	partnerTypeWord,
	referralWayWord,
	relationWord,
	serviceStatusWord,
	stageWord,
	targetGroupWord,
	visibilityWord,
	type Locale
} from './words.ts';

/** For every column in which words were not known: the words that it takes, said once. */
export function hintSentences(plan: ImportPlan, locale?: Locale): string[] {
	const forms = new Map<string, CellForm>();
	for (const { rows } of plan.tables) {
		for (const { column, form } of rows.flatMap(({ reasons }) => reasons)) {
			if (column !== null && form) forms.set(column, form);
		}
	}
	return [...forms].flatMap(([column, form]) => {
		const words = wordsFor(form, plan, locale).join(' · ');
		return words ? [m.exchange_hint_words({ column, words }, locale ? { locale } : {})] : [];
	});
}

function wordsFor(form: CellForm, { topics }: ImportPlan, locale?: Locale): readonly string[] {
	switch (form) {
		case 'kind':
			return organizationKinds.map((code) => kindWord(code, locale));
		case 'type':
			return partnerTypes.map((code) => `${code} ${partnerTypeWord(code, locale)}`);
		case 'level':
			return levels.map((code) => levelWord(code, locale));
		case 'stage':
			return contactStages.map((code) => stageWord(code, locale));
		case 'confidence':
			return confidences.map((code) => confidenceWord(code, locale));
		case 'confirmed':
			return confirmations.map((code) => confirmationWord(code, locale));
		case 'visibility':
			return visibilities.map((code) => visibilityWord(code, locale));
		case 'serviceStatus':
			return serviceStatuses.map((code) => serviceStatusWord(code, locale));
		case 'referralWay':
			return referralWays.map((code) => referralWayWord(code, locale));
		case 'targetGroups':
			return targetGroups.map((code) => targetGroupWord(code, locale));
		case 'relation':
			return relationTypeCodes.map((code) => relationWord(code, 'forward', locale));
		case 'topic':
		case 'topics':
			return topics;
		case 'land':
			return germanLands.map(([, name]) => name);
		default:
			return [];
	}
}
