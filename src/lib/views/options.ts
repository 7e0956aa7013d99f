import { accessFeatures } from '#domain/catalogue/accessFeatures.ts';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { relationTypeCodes } from '#domain/catalogue/relationTypes.ts';
import { spokenLanguages } from '#domain/catalogue/spokenLanguages.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import { topicMarkCodes } from '#domain/catalogue/topicMarks.ts';
import { releaseScopes } from '#domain/network/Contact.ts';
import type { Network } from '#domain/network/Network.ts';
import { confidences, confirmations } from '#domain/network/Relation.ts';
import { referralWays, serviceStatuses } from '#domain/network/Service.ts';
import { visibilities } from '#domain/network/Visibility.ts';
import { m } from '#i18n/generated/messages.js';
import {
	accessWord,
	confidenceWord,
	confirmationWord,
	kindWord,
	languageName,
	levelWord,
	partnerTypeWord,
	referralWayWord,
	relationWord,
	releaseScopeWord,
	serviceStatusWord,
	stageWord,
	targetGroupWord,
	visibilityWord
} from '#i18n/words.ts';
import type { Option } from '#ui/Option.ts';
import { topicIconNames } from '#ui/topicIcons.ts';
import { byName } from '#views/byName.ts';
import { iconWord } from '#views/iconWord.ts';
import { markWord } from '#views/markWord.ts';
import { textHere, topicName, topicsInOrder } from '#views/topicWords.ts';

const words = <T extends string>(codes: readonly T[], word: (code: T) => string): Option[] =>
	codes.map((value) => ({ value, label: word(value) }));

export const kindOptions = (): Option[] => words(organizationKinds, kindWord);
export const typeOptions = (): Option[] => words(partnerTypes, partnerTypeWord);
export const levelOptions = (): Option[] => words(levels, levelWord);
export const stageOptions = (): Option[] => words(contactStages, stageWord);
export const visibilityOptions = (): Option[] => words(visibilities, visibilityWord);
export const statusOptions = (): Option[] => words(serviceStatuses, serviceStatusWord);
export const referralOptions = (): Option[] => words(referralWays, referralWayWord);
export const confidenceOptions = (): Option[] => words(confidences, confidenceWord);
export const confirmationOptions = (): Option[] => words(confirmations, confirmationWord);
export const scopeOptions = (): Option[] => words(releaseScopes, releaseScopeWord);
export const targetGroupOptions = (): Option[] => words(targetGroups, targetGroupWord);

export const accessOptions = (): Option[] => words(accessFeatures, accessWord);

export const relationTypeOptions = (): Option[] =>
	words(relationTypeCodes, (type) => relationWord(type, 'forward'));

/** German first: nearly everybody speaks it. */
export const languageOptions = (): Option[] =>
	words(spokenLanguages, languageName).sort((a, b) =>
		a.value === 'de' ? -1 : b.value === 'de' ? 1 : byName(a.label, b.label)
	);

export const topicOptions = (network: Network): Option[] =>
	topicsInOrder(network).map((topic) => ({
		value: topic.id,
		label: topic.parent === null ? topicName(topic) : `– ${topicName(topic)}`
	}));

/** Topics that can hold subtopics. */
export const mainTopicOptions = (network: Network): Option[] =>
	topicsInOrder(network)
		.filter((topic) => topic.parent === null)
		.map((topic) => ({ value: topic.id, label: topicName(topic) }));

export const organizationOptions = (network: Network): Option[] =>
	Object.values(network.organizations)
		.map((each) => ({ value: each.id, label: each.name }))
		.sort((a, b) => byName(a.label, b.label));

export const serviceOptions = (network: Network): Option[] =>
	Object.values(network.services)
		.map((each) => ({ value: each.id, label: textHere(each.name) || m.workspace_unnamed() }))
		.sort((a, b) => byName(a.label, b.label));

/** Places by name; those of several partners may be called the same. */
export const locationOptions = (network: Network): Option[] =>
	Object.values(network.locations)
		.map((each) => ({ value: each.id, label: textHere(each.name) || m.workspace_unnamed() }))
		.sort((a, b) => byName(a.label, b.label));

/** One choice is shape and colour together, so that no two topics look alike by accident. */
export const markOptions = (): Option[] => words(topicMarkCodes, markWord);

export const iconOptions = (): Option[] =>
	words(topicIconNames, iconWord).sort((a, b) => byName(a.label, b.label));
