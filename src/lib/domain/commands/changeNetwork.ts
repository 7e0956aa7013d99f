import type { ChangeNetwork } from './Command.ts';
import { planFields } from './planFields.ts';
import { fault, type Plan } from './Recorder.ts';

/** The profile of the network; its address (`slug`) is fixed. */
export const changeNetwork: Plan<ChangeNetwork> = (recorder, { fields }) => {
	const id = recorder.draft.networkId;
	if (Object.hasOwn(fields, 'slug')) return fault('slug_fixed', 'networks', id, 'slug');
	return planFields(recorder, 'networks', id, { ...fields });
};
