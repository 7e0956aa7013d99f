import { restoreLabel } from '#domain/restore/restoreLabel.ts';
import type { ObjectPlace } from '#domain/restore/treeOf.ts';
import type { Instant } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import { momentWord } from './commandWords.ts';
import type { RestoreWish } from './RestoreDialog.svelte';
import { thingWord, type NameSource } from './thingName.ts';

/** A state by its revision and the time at which it was made; null for the very beginning. */
interface Stand {
	readonly revision: number;
	readonly at: Instant | null;
}

const asOf = (at: Instant | null): string =>
	m.history_dialog_as_of({ at: at === null ? m.history_version_state_start() : momentWord(at) });

/** To put an object and what hangs on it back to a state. */
export function objectWish(
	source: NameSource,
	object: ObjectPlace,
	{ revision, at }: Stand
): RestoreWish {
	const name = thingWord(source, object.collection, object.id);
	return {
		title: m.history_dialog_object({ name }),
		text: asOf(at),
		action: m.history_dialog_do(),
		label: restoreLabel({ kind: 'objects', at, id: object.id }),
		scope: [object],
		revision,
		done: m.history_restored({ what: name })
	};
}

/** To put the whole network back to a state. */
export const networkWish = ({ revision, at }: Stand): RestoreWish => ({
	title: m.history_dialog_network(),
	text: asOf(at),
	action: m.history_dialog_do(),
	label: restoreLabel({ kind: 'network', at, id: null }),
	scope: 'everything',
	revision,
	done: m.history_restored({ what: at === null ? m.settings_place() : momentWord(at) })
});

/**
 * To bring something back out of the bin, as it was before it was deleted.
 *
 * @param deletedIn revision of the change that deleted it
 */
export const binWish = (object: ObjectPlace, name: string, deletedIn: number): RestoreWish => ({
	title: m.history_dialog_bin({ name }),
	text: m.history_dialog_bin_text(),
	action: m.history_dialog_bring(),
	label: restoreLabel({ kind: 'deleted', at: null, id: object.id }),
	scope: [{ collection: object.collection, id: object.id }],
	revision: deletedIn - 1,
	done: m.history_restored({ what: name })
});
