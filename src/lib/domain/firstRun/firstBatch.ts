import { starterTopics } from '#domain/catalogue/starterTopics.ts';
import type { Batch } from '#domain/commands/Command.ts';
import { starterTopicCommands } from '#domain/exchange/starterTopicsBatch.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { NewNetworkWish } from './newNetworkWish.ts';

/**
 * What a new network starts with: the topics that were chosen, the office in the centre, and a map
 * on which the first partner shows at once.
 */
export function firstBatch(
	wish: Pick<NewNetworkWish, 'office' | 'topics'>,
	newId: () => Id
): Batch {
	const anchor = newId();
	return {
		type: 'batch',
		label: 'newNetwork',
		commands: [
			...starterTopicCommands(
				starterTopics.filter(({ code }) => wish.topics.includes(code)),
				newId
			),
			{ type: 'addOrganization', id: anchor, fields: { name: wish.office, kind: 'unit' } },
			{ type: 'changeNetwork', fields: { publisher: wish.office, anchor } },
			{
				type: 'addMap',
				id: newId(),
				fields: { slug: 'netzwerkkarte', title: { de: 'Netzwerkkarte', en: 'Network map' } }
			}
		]
	};
}
