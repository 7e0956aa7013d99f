import type { Choice } from '#domain/commands/resolveConflicts.ts';
import type { Patch } from '#domain/history/Change.ts';

/**
 * What was chosen, asked by patch: the patches of a conflict have been over the wire, so they are told
 * by their place. Where nothing was chosen what is saved stays; if it stays everywhere, `theirs` says
 * so as a whole, which also gives up a change that breaks a rule.
 */
export function choicesByPlace(
	choices: readonly { readonly patch: Patch; readonly choice: Choice }[]
): 'theirs' | ((patch: Patch) => Choice) {
	if (choices.every(({ choice }) => choice === 'theirs')) return 'theirs';
	const byPlace = new Map(choices.map(({ patch, choice }) => [placeOf(patch), choice]));
	return (patch) => byPlace.get(placeOf(patch)) ?? 'theirs';
}

function placeOf(patch: Patch): string {
	const member = patch.op === 'add' || patch.op === 'remove' ? patch.value : '';
	const path = 'path' in patch ? patch.path : '';
	return [patch.op, patch.collection, patch.id, path, member].join(' ');
}
