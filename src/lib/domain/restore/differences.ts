import { planRestore } from '#domain/commands/planRestore.ts';
import { Recorder } from '#domain/commands/Recorder.ts';
import type { Patch } from '#domain/history/Change.ts';
import { compactPatches } from '#domain/history/compactPatches.ts';
import { Draft } from '#domain/network/Draft.ts';
import type { Network } from '#domain/network/Network.ts';
import { restoring } from './restoring.ts';

/** What became of a network: the patches that lead from one state to another, as few as possible. */
export function differences(from: Network, to: Network): readonly Patch[] {
	// Whose personal values are erased by now does not matter here: no value is shown.
	const start = { ...from, personalValues: to.personalValues };
	const recorder = new Recorder(new Draft(start));
	planRestore(recorder, restoring(start, to, 'everything', '').command);
	return compactPatches(recorder.patches);
}
