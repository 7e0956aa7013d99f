import { contactStages } from '#domain/catalogue/contactStages.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { relationTypeCodes } from '#domain/catalogue/relationTypes.ts';
import { spokenLanguages } from '#domain/catalogue/spokenLanguages.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import { topicMarkCodes, topicMarks } from '#domain/catalogue/topicMarks.ts';
import { releaseScopes } from '#domain/network/Contact.ts';
import type { Network } from '#domain/network/Network.ts';
import { confidences, confirmations } from '#domain/network/Relation.ts';
import { referralWays, serviceStatuses } from '#domain/network/Service.ts';
import { visibilities } from '#domain/network/Visibility.ts';
import {
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
import { m } from '#i18n/generated/messages.js';
import type { Option } from '#ui/Option.ts';
import { topicIconNames } from '#ui/topicIcons.ts';
import { byName } from '#views/byName.ts';
import { iconWord } from '#views/iconWord.ts';
import { objectName } from '#views/objectName.ts';
import { topicName, topicsInOrder } from '#views/topicWords.ts';

const words = <T extends string>(codes: readonly T[], word: (code: T) => string): Option[] =>
	codes.map((value) => ({ value, label: word(value) }));

const sorted = (options: Option[]): Option[] => options.sort((a, b) => byName(a.label, b.label));

/** Partner types that an entry of this network may have: the one place the tables ask. */
export const typeOptions = (network: Network): Option[] => {
	void network;
	return words(partnerTypes, partnerTypeWord);
};

/** Relation types of this network: the one place the tables ask. */
export const relationTypeOptions = (network: Network): Option[] => {
	void network;
	return words(relationTypeCodes, (type) => relationWord(type, 'forward'));
};

export const kindOptions = (): Option[] => words(organizationKinds, kindWord);
export const levelOptions = (): Option[] => words(levels, levelWord);
export const stageOptions = (): Option[] => words(contactStages, stageWord);
export const visibilityOptions = (): Option[] => words(visibilities, visibilityWord);
export const statusOptions = (): Option[] => words(serviceStatuses, serviceStatusWord);
export const referralOptions = (): Option[] => words(referralWays, referralWayWord);
export const confidenceOptions = (): Option[] => words(confidences, confidenceWord);
export const confirmationOptions = (): Option[] => words(confirmations, confirmationWord);
export const scopeOptions = (): Option[] => words(releaseScopes, releaseScopeWord);
export const targetGroupOptions = (): Option[] => words(targetGroups, targetGroupWord);
export const iconOptions = (): Option[] => sorted(words(topicIconNames, iconWord));

const shapeWords = {
	circle: m.workspace_shape_circle,
	square: m.workspace_shape_square,
	triangle: m.workspace_shape_triangle,
	diamond: m.workspace_shape_diamond,
	hexagon: m.workspace_shape_hexagon,
	cross: m.workspace_shape_cross,
	ring: m.workspace_shape_ring
};

export const markOptions = (): Option[] =>
	words(topicMarkCodes, (code) => {
		const { shape, tone } = topicMarks[code];
		if (shape === 'ring') return shapeWords.ring();
		const shade = tone === 'dark' ? m.workspace_tone_dark() : m.workspace_tone_light();
		return `${shapeWords[shape]()}, ${shade}`;
	});

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
	topicOptions(network).filter(({ value }) => network.topics[value]?.parent === null);

export const organizationOptions = (network: Network): Option[] =>
	sorted(Object.values(network.organizations).map(({ id, name }) => ({ value: id, label: name })));

export const serviceOptions = (network: Network): Option[] =>
	sorted(
		Object.keys(network.services).map((id) => ({
			value: id,
			label: objectName(network, 'services', id)
		}))
	);
