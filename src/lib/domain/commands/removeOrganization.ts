import type { RemoveOrganization } from './Command.ts';
import { planRemove } from './planObject.ts';
import { fault, type Plan } from './Recorder.ts';
import { redirectPairs } from './redirect.ts';

const remove = planRemove('organizations');

/** The office itself stays: every map is drawn around it. Choose another anchor first. */
export const removeOrganization: Plan<RemoveOrganization> = (recorder, command) => {
	const { draft } = recorder;
	const isAnchor = draft.object('networks', draft.networkId)?.anchor === command.id;
	if (isAnchor) return fault('anchor_stays', 'organizations', command.id);
	redirectPairs(recorder, command.id, null);
	return remove(recorder, command);
};
