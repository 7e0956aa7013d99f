import { faultAt, forEachObject, none } from './Rule.ts';

/** Topics are a tree of at most two levels. */
export const topicRule = forEachObject((draft, written) => {
	const { collection, object, has } = written;
	if (collection !== 'topics' || !has('parent') || typeof object.parent !== 'string') return none;
	const parent = draft.object('topics', object.parent);
	if (!parent) return none;
	if (parent.id === object.id || parent.parent === object.id)
		return faultAt(written, 'topic_cycle', 'parent', parent.id);
	if (parent.parent !== null) return faultAt(written, 'topic_too_deep', 'parent', parent.id);
	const child = Object.values(draft.all('topics')).find((each) => each.parent === object.id);
	return child ? faultAt(written, 'topic_too_deep', 'parent', child.id) : none;
});
