import type { AddTopic, ChangeTopic } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import { machineNotes } from '#domain/network/translations.ts';
import { topicFields } from '#domain/network/Topic.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { differingFields } from './differingFields.ts';
import type { NetworkFile } from './NetworkFile.ts';
import type { UnknownKey } from './planProfile.ts';

/**
 * Commands that give a network the topics of a network file, in the file's order behind those that
 * it has; none for those that are there already. A parent stands before its subtopics.
 */
export function planTopics(
	network: Network,
	{ topics: entries, machineLanguages }: Pick<NetworkFile, 'topics' | 'machineLanguages'>,
	newId: () => Id
): Result<readonly (AddTopic | ChangeTopic)[], UnknownKey> {
	const ids = new Map(
		Object.values(network.topics).flatMap(({ code, id }) => (code === null ? [] : [[code, id]]))
	);
	const commands: (AddTopic | ChangeTopic)[] = [];
	for (const [index, { code, name, shortName, parent }] of entries.entries()) {
		const translations = machineNotes({ name, shortName }, machineLanguages);
		const parentId = parent === null ? null : ids.get(parent);
		if (parentId === undefined)
			return err({ code: 'key_unknown', field: 'topics.parent', key: parent ?? '' });
		const id = ids.get(code);
		if (id === undefined) {
			const fresh = newId();
			ids.set(code, fresh);
			const position = Object.keys(network.topics).length + index;
			const fields = { code, name, shortName, translations, parent: parentId, position };
			commands.push({ type: 'addTopic', id: fresh, fields });
			continue;
		}
		const held = network.topics[id];
		const fields = held
			? differingFields(topicFields, held, {
					name,
					shortName,
					translations,
					parent: parentId
				})
			: {};
		if (Object.keys(fields).length > 0) commands.push({ type: 'changeTopic', id, fields });
	}
	return ok(commands);
}
