import type { Change, Patch } from './Change.ts';
import { compactPatches } from './compactPatches.ts';
import { personalOf } from './personalIds.ts';

/** Typing in one place is one change as long as no longer pause than this lies between, in ms. */
export const squashPause = 3_000;

/** Two changes in a row as one. Its inverse takes both back. */
export function squash(first: Change, second: Change): Change {
	const patches = compactPatches([...first.patches, ...second.patches]);
	return {
		...second,
		id: first.id,
		undoes: first.undoes,
		patches,
		personal: personalOf(patches, { ...first.personal, ...second.personal })
	};
}

const placesOf = (patches: readonly Patch[]): string =>
	patches
		// The note of a text is written with the first step of typing only.
		.filter((patch) => !(patch.op === 'set' && patch.path.startsWith('translations.')))
		.map((patch) => `${patch.collection} ${patch.id} ${patch.op === 'set' ? patch.path : ''}`)
		.sort()
		.join();

/** True if both are steps of the same typing: same command, same fields, no long pause. */
export function isContinued(first: Change, second: Change): boolean {
	const onlySets = [...first.patches, ...second.patches].every(({ op }) => op === 'set');
	const pause = Date.parse(second.at) - Date.parse(first.at);
	return (
		onlySets &&
		first.undoes === null &&
		second.undoes === null &&
		first.command === second.command &&
		pause >= 0 &&
		pause <= squashPause &&
		placesOf(first.patches) === placesOf(second.patches)
	);
}
