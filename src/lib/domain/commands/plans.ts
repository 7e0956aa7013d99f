import type { Fault } from '#domain/network/Fault.ts';
import type { SingleCommand } from './Command.ts';
import { changeNetwork } from './changeNetwork.ts';
import { addOrganization, changeOrganization } from './changeOrganization.ts';
import { changeService } from './changeService.ts';
import { completeStep } from './completeStep.ts';
import { mergeOrganizations } from './mergeOrganizations.ts';
import { mergeTopics } from './mergeTopics.ts';
import { placeOnMap } from './placeOnMap.ts';
import { planAdd, planAlter, planRemove } from './planObject.ts';
import type { Plan, Recorder } from './Recorder.ts';
import { removeOrganization } from './removeOrganization.ts';
import { removeTopic } from './removeTopic.ts';
import { setPerson } from './setPerson.ts';
import { setStage } from './setStage.ts';

type Plans = { readonly [T in SingleCommand['type']]: Plan<Extract<SingleCommand, { type: T }>> };

/** How each intent is carried out; most objects need nothing but the rules of their fields. */
export const plans: Plans = {
	addOrganization,
	changeOrganization,
	removeOrganization,
	mergeOrganizations,
	addLocation: planAdd('locations'),
	changeLocation: planAlter('locations'),
	removeLocation: planRemove('locations'),
	addService: planAdd('services'),
	changeService,
	removeService: planRemove('services'),
	addContact: planAdd('contacts'),
	changeContact: planAlter('contacts'),
	removeContact: planRemove('contacts'),
	addTopic: planAdd('topics'),
	changeTopic: planAlter('topics'),
	removeTopic,
	mergeTopics,
	addRelation: planAdd('relations'),
	changeRelation: planAlter('relations'),
	removeRelation: planRemove('relations'),
	addMap: planAdd('maps'),
	changeMap: planAlter('maps'),
	removeMap: planRemove('maps'),
	addGuide: planAdd('guides'),
	changeGuide: planAlter('guides'),
	removeGuide: planRemove('guides'),
	changeNetwork,
	setStage,
	completeStep,
	placeOnMap,
	setPerson
};

/** Records one command on the recorder's draft. */
export function planCommand(recorder: Recorder, command: SingleCommand): Fault | null {
	const plan = plans[command.type] as Plan<SingleCommand>;
	return plan(recorder, command);
}
