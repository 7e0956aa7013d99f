import {
	anchorOf,
	contactsOf,
	profileOf,
	servicesOf,
	topicAreaOf
} from '#domain/network/queries.ts';
import { textFor, type Texts } from '#domain/shared/Texts.ts';
import type { LetterContext } from './LetterContext.ts';
import { operatorOf } from './operatorOf.ts';
import type { Placeholder } from './placeholders.ts';

export const german = (texts: Texts): string => textFor(texts, 'de')?.text ?? '';

/** „A, B und C“. */
export const joined = (words: readonly string[]): string =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;

/** The office's name for letters: as it heads its pages, else as the map has it. */
export const officeName = ({ network }: LetterContext): string =>
	profileOf(network).publisher ?? anchorOf(network)?.name ?? '';

/** What stands for each placeholder; empty where nobody has written it down. */
export const placeholderValues: Readonly<Record<Placeholder, (letter: LetterContext) => string>> = {
	partner: ({ partner }) => partner.name,
	contact: ({ network, partner }) =>
		contactsOf(network, partner.id)
			.map(({ title }) => german(title))
			.find((title) => title !== '') ?? '',
	topic: ({ network, partner: { primaryTopic } }) =>
		primaryTopic === null ? '' : german(topicAreaOf(network, primaryTopic)?.name ?? {}),
	offers: ({ network, partner }) =>
		joined(
			servicesOf(network, partner.id)
				.map(({ name }) => german(name))
				.filter((name) => name !== '')
		),
	operator: ({ network, partner }) => operatorOf(network, partner.id),
	checkedOn: ({ partner, words }) =>
		partner.assuredDate === null ? 'noch nie' : words.day(partner.assuredDate),
	office: officeName,
	officeCity: ({ network }) => anchorOf(network)?.city ?? '',
	officePhone: ({ network }) => anchorOf(network)?.phone ?? '',
	officeEmail: ({ network }) => anchorOf(network)?.email ?? '',
	officer: ({ officer }) => officer ?? '',
	coSenders: (letter) =>
		joined([
			officeName(letter),
			...letter.wishes.coSenders
				.filter((id) => id !== letter.partner.id)
				.flatMap((id) => letter.network.organizations[id]?.name ?? [])
		]),
	today: ({ today, words }) => words.day(today),
	replyBy: ({ wishes, words }) => (wishes.replyBy === null ? '' : words.day(wishes.replyBy)),
	map: ({ map }) => map ?? '',
	meetingTopic: ({ wishes }) => wishes.meetingTopic,
	meetingDay: ({ wishes, words }) =>
		wishes.meetingDay === null ? '' : words.day(wishes.meetingDay),
	meetingTime: ({ wishes }) => wishes.meetingTime,
	meetingPlace: ({ wishes }) => wishes.meetingPlace
};
