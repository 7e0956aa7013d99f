import { faultAt, none, type Rule } from './Rule.ts';

/** Topics are a tree of at most two levels. */
export const topicRule: Rule = (input) => {
	const { collection, object, has, draft } = input;
	if (collection !== 'topics' || !has('parent') || typeof object.parent !== 'string') return none;
	const parent = draft.object('topics', object.parent);
	if (!parent) return none;
	if (parent.id === object.id || parent.parent === object.id)
		return faultAt(input, 'topic_cycle', 'parent', parent.id);
	if (parent.parent !== null) return faultAt(input, 'topic_too_deep', 'parent', parent.id);
	const child = Object.values(draft.all('topics')).find((each) => each.parent === object.id);
	return child ? faultAt(input, 'topic_too_deep', 'parent', child.id) : none;
};
