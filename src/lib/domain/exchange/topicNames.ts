import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Topic } from '#domain/network/Topic.ts';
import { foldWord } from './foldWord.ts';

/** Topics of a network by what people write in a cell. */
export interface TopicNames {
	/** By id, code or a name that only one topic has; null if there is none. */
	find(cell: string): Id | null;
	/** True for a word of which somebody decided that it is not taken along. */
	isLeftOut(cell: string): boolean;
	/** What a cell names a topic by so that `find` finds it again. */
	nameOf(topic: Id): string;
	/** All names, for a message that says what there is. */
	readonly all: readonly string[];
}

/** Looks topics up by code, then by any of their names in any language. */
export function topicNames(network: Network): TopicNames {
	const topics = Object.values(network.topics);
	const codes = new Map<string, Id>();
	const names = new Map<string, Set<Id>>();
	for (const topic of topics) {
		if (topic.code !== null) codes.set(foldWord(topic.code), topic.id);
		for (const name of namesOf(topic)) {
			const key = foldWord(name);
			names.set(key, (names.get(key) ?? new Set()).add(topic.id));
		}
	}
	const find = (cell: string): Id | null => {
		const trimmed = cell.trim();
		if (Object.hasOwn(network.topics, trimmed)) return trimmed;
		const key = foldWord(trimmed);
		const named = names.get(key);
		return codes.get(key) ?? (named?.size === 1 ? ([...named][0] ?? null) : null);
	};
	return {
		find,
		isLeftOut: () => false,
		nameOf: (id) => {
			const topic = network.topics[id];
			const candidates = [topic?.code, topic?.name.de].filter(
				(name): name is string => typeof name === 'string' && !/[|;,\n]/.test(name)
			);
			return candidates.find((name) => find(name) === id) ?? id;
		},
		all: topics.map((topic) => topic.name.de ?? topic.code ?? topic.id)
	};
}

/** The same topics, and besides what somebody decided about words that name none: null leaves out. */
export const decidedTopics = (
	topics: TopicNames,
	decided: ReadonlyMap<string, Id | null>
): TopicNames => ({
	...topics,
	find: (cell) => topics.find(cell) ?? decided.get(foldWord(cell)) ?? null,
	isLeftOut: (cell) => topics.find(cell) === null && decided.get(foldWord(cell)) === null
});

const namesOf = (topic: Topic): string[] => [
	...Object.values(topic.name),
	...Object.values(topic.shortName)
];
