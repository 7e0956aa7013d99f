import type { RemoveOrganization } from './Command.ts';
import { planRemove } from './planObject.ts';
import { fault, type Plan } from './Recorder.ts';

const remove = planRemove('organizations');

/** The office itself stays: every map is drawn around it. Choose another anchor first. */
export const removeOrganization: Plan<RemoveOrganization> = (recorder, command) => {
	const { draft } = recorder;
	const isAnchor = draft.object('networks', draft.networkId)?.anchor === command.id;
	return isAnchor ? fault('anchor_stays', 'organizations', command.id) : remove(recorder, command);
};
