import * as v from 'valibot';
import { email, line } from '#domain/network/fieldSchemas.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultOfIssue } from '#domain/network/faultOfIssue.ts';
import { isId } from '#domain/shared/Id.ts';
import type { PersonField, SetPerson } from './Command.ts';
import { planFields } from './planFields.ts';
import { fault, type Plan, type Recorder } from './Recorder.ts';

const fieldOf = { name: 'personName', email: 'personEmail', phone: 'personPhone' } as const;
const holds = { name: line, email, phone: line } as const;

/**
 * Personal values are held by reference: the patch tells of an id, the value travels beside it and
 * rests in the erasable table. An undo puts the reference back; what was erased stays missing.
 */
export const setPerson: Plan<SetPerson> = (recorder, command) => {
	const { contact, basis, scope, deleteBy } = command;
	if (!recorder.draft.object('contacts', contact)) return fault('unknown_id', 'contacts', contact);
	const wrong = planFields(recorder, 'contacts', contact, {
		personBasis: basis,
		personScope: scope,
		personDeleteBy: deleteBy
	});
	return (
		wrong ??
		planPersonField(recorder, command, 'name') ??
		planPersonField(recorder, command, 'email') ??
		planPersonField(recorder, command, 'phone')
	);
};

function planPersonField(
	recorder: Recorder,
	command: SetPerson,
	personField: PersonField
): Fault | null {
	const value = command[personField];
	if (value === undefined) return null;
	const { contact } = command;
	const field = fieldOf[personField];
	if (value === null || value.trim() === '') {
		recorder.set('contacts', contact, field, null);
		return null;
	}
	const parsed = v.safeParse(holds[personField], value);
	if (!parsed.success)
		return faultOfIssue(parsed.issues[0], { collection: 'contacts', id: contact, field });
	const held = recorder.draft.object('contacts', contact)?.[field];
	if (typeof held === 'string' && recorder.personalValue(held) === parsed.output) return null;
	const id = command.ids[personField];
	if (!isId(id)) return fault('id_invalid', 'contacts', contact, field);
	if (recorder.personalValue(id) !== undefined)
		return fault('person_in_use', 'contacts', contact, field);
	recorder.hold(id, parsed.output);
	recorder.set('contacts', contact, field, id);
	return null;
}
