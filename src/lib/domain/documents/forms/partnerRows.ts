import { topicsUnder } from '#domain/network/queries.ts';
import type { LetterContext } from '../LetterContext.ts';
import type { FormRow } from '../OfficeDocument.ts';
import { operatorOf } from '../operatorOf.ts';
import { german } from '../placeholderValues.ts';

/** What the map knows of a partner itself. */
export function partnerRows({ network, partner, words }: LetterContext): readonly FormRow[] {
	const place = [partner.postalCode, partner.city].filter(Boolean).join(' ');
	const areas = new Set([partner.primaryTopic, ...partner.topics]);
	return [
		{ label: 'Name der Einrichtung', known: partner.name },
		{ label: 'Weiterer Name, Abkürzung', known: partner.alternateName ?? '' },
		{ label: 'Träger', known: operatorOf(network, partner.id) },
		{ label: 'Anschrift', known: [partner.address1, place].filter(Boolean).join('\n') },
		{ label: 'Telefon', known: partner.phone ?? '' },
		{ label: 'E-Mail (Sammelpostfach)', known: partner.email ?? '' },
		{ label: 'Internetadresse', known: partner.website ?? '' },
		{
			label: 'Sprachen, in denen Sie beraten',
			known: partner.languages.map(words.language).join(', ')
		},
		{ label: 'Was Sie tun, in ein bis zwei Sätzen', known: german(partner.description) },
		{
			label: 'Themenbereiche',
			known: '',
			choices: topicsUnder(network, null)
				.filter(({ hidden }) => !hidden)
				.map((topic) => ({
					label: german(topic.name),
					chosen: [topic, ...topicsUnder(network, topic.id)].some(({ id }) => areas.has(id))
				}))
		}
	];
}
