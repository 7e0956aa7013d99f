import type { Id } from '#domain/shared/Id.ts';
import { rowOf, type ShortcutOf } from '#views/shortcuts.ts';
import type { MapDeeds } from './MapDeeds.ts';
import type { MapDesk } from './MapDesk.svelte.ts';

/** Where the keyboard is: on a partner, or on one of its relations. */
export interface KeyPlace {
	readonly node: Id;
	readonly relation: Id | null;
}

/** All that is selected, if the keyboard is on one of it; else the one it is on. */
export function subjectsAt(desk: MapDesk, { node, relation }: KeyPlace): readonly Id[] {
	if (relation !== null) return [relation];
	const { chosen } = desk;
	return chosen.includes(node) ? chosen : [node];
}

interface View {
	readonly zoom: (direction: 1 | -1) => void;
}

/** Does what a key means where the keyboard is; false if it means nothing there. */
export function carryOutKey(
	shortcut: ShortcutOf<'map'>,
	at: KeyPlace,
	{ desk, deeds, zoom }: { readonly desk: MapDesk; readonly deeds: MapDeeds } & View
): boolean {
	if (rowOf(shortcut).edits === true && !desk.editable) return false;
	const subjects = subjectsAt(desk, at);
	const isPartner = at.relation === null;
	const onPartner = (act: () => void) => (): boolean => {
		if (isPartner) act();
		return isPartner;
	};
	const always = (act: () => void) => (): boolean => {
		act();
		return true;
	};
	const acts: Partial<Record<ShortcutOf<'map'>, () => boolean>> = {
		mapAdd: always(() => deeds.add(null, at.node)),
		mapConnect: onPartner(() => deeds.connect(at.node)),
		mapRename: onPartner(() => deeds.rename(at.node)),
		mapEdit: always(() =>
			at.relation === null ? deeds.edit(at.node) : deeds.openRelation(at.relation)
		),
		mapMove: onPartner(() => deeds.move(subjects)),
		mapPin: onPartner(() => deeds.pin(subjects)),
		mapRemove: always(() => deeds.remove(subjects)),
		mapAll: always(() => deeds.selectAll()),
		mapFind: always(() => deeds.find()),
		mapNearer: always(() => zoom(1)),
		mapFarther: always(() => zoom(-1)),
		mapWhole: always(() => deeds.fit()),
		mapSelected: always(() => deeds.fit(desk.chosen))
	};
	// Copy and paste come as events of their own.
	return acts[shortcut]?.() ?? false;
}
