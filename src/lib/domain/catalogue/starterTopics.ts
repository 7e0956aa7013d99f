import { machineNotes, type Translations } from '#domain/network/translations.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { starterTopicNames } from './starterTopicNames.ts';
import type { TopicMark } from './topicMarks.ts';

/** Languages in which nobody has checked the names of the starter topics. */
const machineLanguages = ['tr', 'ar', 'fa', 'uk', 'ru', 'fr', 'ro'] as const;

type Written = { readonly de: string; readonly en: string };

export interface StarterTopic {
	readonly code: string;
	/** German and English written by people, all else made by machine. */
	readonly name: Texts & Written;
	readonly shortName: Texts & Written;
	readonly mark: TopicMark;
	readonly icon: string;
	readonly translations: Translations;
}

const topicAreas: readonly Omit<StarterTopic, 'translations'>[] = [
	{
		code: 'ankommen',
		name: { de: 'Ankommen und Orientierung', en: 'Arrival and orientation' },
		shortName: { de: 'Ankommen', en: 'Arrival' },
		mark: 'square-light',
		icon: 'compass'
	},
	{
		code: 'aufenthalt',
		name: {
			de: 'Aufenthalt, Einbürgerung und Rückkehr',
			en: 'Residence, naturalisation and return'
		},
		shortName: { de: 'Aufenthalt', en: 'Residence' },
		mark: 'diamond-dark',
		icon: 'stamp'
	},
	{
		code: 'beratung',
		name: { de: 'Migrations- und Sozialberatung', en: 'Migration and social counselling' },
		shortName: { de: 'Beratung', en: 'Counselling' },
		mark: 'hexagon-light',
		icon: 'messages-square'
	},
	{
		code: 'deutsch',
		name: { de: 'Deutsch lernen', en: 'Learning German' },
		shortName: { de: 'Deutsch lernen', en: 'German' },
		mark: 'circle-dark',
		icon: 'languages'
	},
	{
		code: 'arbeit',
		name: { de: 'Arbeit, Anerkennung und Fachkräfte', en: 'Work, recognition and skilled workers' },
		shortName: { de: 'Arbeit', en: 'Work' },
		mark: 'square-dark',
		icon: 'briefcase'
	},
	{
		code: 'bildung',
		name: { de: 'Schule, Ausbildung und Studium', en: 'School, training and studies' },
		shortName: { de: 'Schule', en: 'School' },
		mark: 'triangle-light',
		icon: 'graduation-cap'
	},
	{
		code: 'familie',
		name: { de: 'Kinder und Familie', en: 'Children and family' },
		shortName: { de: 'Familie', en: 'Family' },
		mark: 'cross-light',
		icon: 'baby'
	},
	{
		code: 'gesundheit',
		name: { de: 'Gesundheit', en: 'Health' },
		shortName: { de: 'Gesundheit', en: 'Health' },
		mark: 'circle-light',
		icon: 'heart-pulse'
	},
	{
		code: 'wohnen',
		name: { de: 'Wohnen', en: 'Housing' },
		shortName: { de: 'Wohnen', en: 'Housing' },
		mark: 'triangle-dark',
		icon: 'house'
	},
	{
		code: 'geld',
		name: { de: 'Geld und Leistungen', en: 'Money and benefits' },
		shortName: { de: 'Geld', en: 'Money' },
		mark: 'hexagon-dark',
		icon: 'wallet'
	},
	{
		code: 'recht',
		name: { de: 'Recht und Schutz', en: 'Rights and protection' },
		shortName: { de: 'Recht', en: 'Rights' },
		mark: 'cross-dark',
		icon: 'shield'
	},
	{
		code: 'teilhabe',
		name: { de: 'Teilhabe und Begegnung', en: 'Participation and meeting' },
		shortName: { de: 'Begegnung', en: 'Meeting' },
		mark: 'diamond-light',
		icon: 'handshake'
	},
	{
		code: 'notfall',
		name: { de: 'Notfall', en: 'Emergency' },
		shortName: { de: 'Notfall', en: 'Emergency' },
		mark: 'ring-grey',
		icon: 'siren'
	}
];

/** The twelve topic areas a new network starts with, in print order, and the emergency. */
export const starterTopics: readonly StarterTopic[] = topicAreas.map((area) => {
	const made = starterTopicNames[area.code];
	const name = { ...made?.name, ...area.name };
	const shortName = { ...made?.shortName, ...area.shortName };
	return {
		...area,
		name,
		shortName,
		translations: machineNotes({ name, shortName }, machineLanguages)
	};
});
