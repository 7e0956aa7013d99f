import type { ChangeService } from './Command.ts';
import { planAlter } from './planObject.ts';
import type { Plan } from './Recorder.ts';

const change = planAlter('services');

/** When a service moves to another organization, its contacts move along. */
export const changeService: Plan<ChangeService> = (recorder, command) => {
	const wrong = change(recorder, command);
	if (wrong) return wrong;
	const organization = recorder.draft.object('services', command.id)?.organization;
	if (command.fields.organization === undefined || organization === undefined) return null;
	for (const contact of Object.values(recorder.draft.all('contacts')))
		if (contact.service === command.id)
			recorder.set('contacts', contact.id, 'organization', organization);
	return null;
};
