import type { RemoveTopic } from './Command.ts';
import { planRemove } from './planObject.ts';
import { fault, type Plan } from './Recorder.ts';

const remove = planRemove('topics');

/**
 * Refused while it has subtopics: hanging them up elsewhere would silently make new sectors on
 * every map, so the officer moves or removes them first.
 */
export const removeTopic: Plan<RemoveTopic> = (recorder, command) => {
	const child = Object.values(recorder.draft.all('topics')).find(
		({ parent }) => parent === command.id
	);
	return child
		? fault('topic_has_subtopics', 'topics', command.id, null, { other: child.id })
		: remove(recorder, command);
};
