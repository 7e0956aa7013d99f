import { starterTopics } from '#domain/catalogue/starterTopics.ts';
import type { Batch } from '#domain/commands/Command.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Gives a new network the topic areas of the starter catalogue, which tables name by code. */
export const starterTopicsBatch = (newId: () => Id): Batch => ({
	type: 'batch',
	label: 'starterTopics',
	commands: starterTopics.map((topic, position) => ({
		type: 'addTopic',
		id: newId(),
		fields: { ...topic, position }
	}))
});
