import type { Change } from '#domain/history/Change.ts';
import { compactPatches } from '#domain/history/compactPatches.ts';
import type { Stamp } from '#domain/history/invert.ts';
import { personalOf } from '#domain/history/personalIds.ts';
import { touchedBy } from '#domain/history/touchedBy.ts';
import { Draft } from '#domain/network/Draft.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultsOf } from '#domain/network/faultsOf.ts';
import type { Network } from '#domain/network/Network.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Command } from './Command.ts';
import { planCommand } from './plans.ts';
import { planRestore } from './planRestore.ts';
import { Recorder } from './Recorder.ts';

/** Why a command was not carried out; in a batch, `index` says which one. */
export type Refusal = Fault & { readonly index?: number };

export type { Stamp };

export interface Applied {
	readonly network: Network;
	/** Without patches if everything already was as wanted. */
	readonly change: Change;
}

/**
 * Carries a command out: the new network and the invertible change, or why not. All or nothing, the
 * network given is never touched, what is not concerned is shared with the new one.
 */
export function apply(network: Network, command: Command, stamp: Stamp): Result<Applied, Refusal> {
	const commands = command.type === 'batch' ? command.commands : [command];
	const recorder = new Recorder(new Draft(network));
	const firstPatch: number[] = [];
	for (const [index, single] of commands.entries()) {
		firstPatch.push(recorder.patches.length);
		const wrong =
			single.type === 'restore' ? planRestore(recorder, single) : planCommand(recorder, single);
		if (wrong) return err(refusal(command, wrong, index));
	}
	const fault = faultsOf(recorder.draft, touchedBy(recorder.patches))[0];
	if (fault) return err(refusal(command, fault, commandOf(recorder, firstPatch, fault)));
	const patches = compactPatches(recorder.patches);
	const change: Change = {
		id: stamp.changeId,
		command: 'label' in command ? command.label : command.type,
		at: stamp.at,
		patches,
		undoes: null,
		// A contact that a batch names and removes again takes the name with it.
		personal: personalOf(patches, recorder.personal)
	};
	return ok({ network: recorder.draft.close(recorder.personal), change });
}

const refusal = (command: Command, fault: Fault, index: number): Refusal =>
	command.type === 'batch' ? { ...fault, index } : fault;

/** The last command that wrote to the object at fault. */
function commandOf(recorder: Recorder, firstPatch: readonly number[], fault: Fault): number {
	const patch = recorder.patches.findLastIndex(
		({ collection, id }) => collection === fault.collection && id === fault.id
	);
	return firstPatch.findLastIndex((first) => first <= patch);
}
