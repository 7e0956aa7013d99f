import { starterTopics, type StarterTopic } from '#domain/catalogue/starterTopics.ts';
import type { AddTopic, Batch } from '#domain/commands/Command.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Adds topic areas of the starter catalogue in the order given. */
export const starterTopicCommands = (
	topics: readonly StarterTopic[],
	newId: () => Id
): readonly AddTopic[] =>
	topics.map((topic, position) => ({
		type: 'addTopic',
		id: newId(),
		fields: { ...topic, position }
	}));

/** Gives a new network the topic areas of the starter catalogue, which tables name by code. */
export const starterTopicsBatch = (newId: () => Id): Batch => ({
	type: 'batch',
	label: 'starterTopics',
	commands: starterTopicCommands(starterTopics, newId)
});
