import { relationsOf } from '#domain/network/queries.ts';
import type { LetterContext } from '../LetterContext.ts';
import type { Block } from '../OfficeDocument.ts';

/**
 * Relations for the partner to confirm. Only public ones between public entries: what the office
 * keeps to itself does not leave the house.
 */
export function relationTable({ network, partner, words }: LetterContext): Block {
	const sentences = relationsOf(network, partner.id).flatMap(({ relation, direction, other }) => {
		const there = network.organizations[other];
		const isOpen = relation.visibility === 'public' && there?.visibility === 'public';
		return isOpen
			? [`${partner.name} ${words.relation(relation.type, direction)} ${there.name}`]
			: [];
	});
	return {
		kind: 'table',
		caption: 'Verbindungen: Stimmt das?',
		head: ['Verbindung', 'stimmt', 'stimmt nicht mehr', 'Anmerkung'],
		rows: [
			...sentences.map((sentence) => [sentence, '☐', '☐', '']),
			['', '☐', '☐', ''],
			['', '☐', '☐', '']
		]
	};
}
