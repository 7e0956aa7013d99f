import type { PlaceOnMap } from './Command.ts';
import { planFields } from './planFields.ts';
import { fault, type Plan } from './Recorder.ts';

export const placeOnMap: Plan<PlaceOnMap> = (recorder, command) => {
	const { map, organization, slot, position } = command;
	if (!recorder.draft.object('maps', map)) return fault('unknown_id', 'maps', map);
	if (!recorder.draft.object('organizations', organization))
		return fault('unknown_id', 'organizations', organization);
	return planFields(recorder, 'maps', map, {
		slots: { [organization]: slot },
		positions: { [organization]: position }
	});
};
