import Copy from '@lucide/svelte/icons/copy';
import Maximize from '@lucide/svelte/icons/maximize';
import Pencil from '@lucide/svelte/icons/pencil';
import Pin from '@lucide/svelte/icons/pin';
import Plus from '@lucide/svelte/icons/plus';
import Search from '@lucide/svelte/icons/search';
import Trash from '@lucide/svelte/icons/trash-2';
import Waypoints from '@lucide/svelte/icons/waypoints';
import { relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { Point } from '#domain/map/shapes.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import type { MenuGroup, MenuItem } from '#ui/menuItems.ts';
import { isMac, keysOf } from '#views/keyWords.ts';
import type { Shortcut } from '#views/shortcuts.ts';
import type { MapDeeds } from './MapDeeds.ts';
import { isOffice } from './removeCommands.ts';

/** What a menu on the map is about. */
export type MenuSubject =
	| { readonly kind: 'partner'; readonly id: Id }
	| { readonly kind: 'relation'; readonly id: Id }
	| { readonly kind: 'selection'; readonly ids: readonly Id[] }
	/** `point` is null where the menu was not opened by a pointer. */
	| { readonly kind: 'ground'; readonly point: Point | null };

export interface MenuContext {
	readonly network: Network;
	readonly deeds: MapDeeds;
	readonly editable: boolean;
	readonly copy: (ids: readonly Id[]) => void;
	readonly paste: () => void;
}

/** What can be done here. Everything that a hand can drag is here for those who cannot. */
export function menuFor(subject: MenuSubject, context: MenuContext): readonly MenuGroup[] {
	const groups =
		subject.kind === 'partner'
			? partnerMenu(subject.id, context)
			: subject.kind === 'relation'
				? relationMenu(subject.id, context)
				: subject.kind === 'selection'
					? selectionMenu(subject.ids, context)
					: groundMenu(subject.point, context);
	return groups.map((items) => ({ items: items.flat() })).filter(({ items }) => items.length > 0);
}

type Items = readonly (MenuItem | readonly MenuItem[])[];

const item = (
	label: string,
	onselect: () => void,
	more: { readonly keys?: Shortcut; readonly icon?: MenuItem['icon'] } = {}
): MenuItem => ({
	label,
	onselect,
	...(more.keys ? { hint: keysOf(more.keys, isMac()) } : {}),
	...(more.icon ? { icon: more.icon } : {})
});

function partnerMenu(id: Id, { network, deeds, editable, copy }: MenuContext): readonly Items[] {
	const hasPlace = deeds.movable([id]).length > 0;
	return [
		[
			item(m.map_menu_open(), () => deeds.open(id), { keys: 'mapOpen' }),
			editable
				? [
						item(m.map_menu_edit(), () => deeds.edit(id), { keys: 'mapEdit', icon: Pencil }),
						item(m.map_menu_rename(), () => deeds.rename(id), { keys: 'mapRename' })
					]
				: []
		],
		editable
			? [
					item(m.map_menu_connect(), () => deeds.connect(id), {
						keys: 'mapConnect',
						icon: Waypoints
					}),
					hasPlace
						? [
								item(m.map_menu_move(), () => deeds.move([id]), { keys: 'mapMove' }),
								item(
									deeds.isPinned(id) ? m.map_menu_unpin() : m.map_menu_pin(),
									() => deeds.pin([id]),
									{ keys: 'mapPin', icon: Pin }
								)
							]
						: []
				]
			: [],
		[
			item(m.map_menu_neighbours(), () => deeds.selectNeighbours(id)),
			item(m.map_menu_copy(), () => copy([id]), { keys: 'mapCopy', icon: Copy })
		],
		editable && !isOffice(network, id)
			? [item(m.map_menu_remove(), () => deeds.remove([id]), { keys: 'mapRemove', icon: Trash })]
			: []
	];
}

function relationMenu(id: Id, { network, deeds, editable }: MenuContext): readonly Items[] {
	const relation = network.relations[id];
	const isDirected = relation !== undefined && !relationTypes[relation.type].symmetric;
	return [
		[
			item(m.map_menu_open(), () => deeds.openRelation(id)),
			editable && isDirected ? [item(m.map_connect_turn(), () => deeds.turn(id))] : []
		],
		editable
			? [item(m.map_menu_remove(), () => deeds.remove([id]), { keys: 'mapRemove', icon: Trash })]
			: []
	];
}

function selectionMenu(
	ids: readonly Id[],
	{ network, deeds, editable, copy }: MenuContext
): readonly Items[] {
	const movable = deeds.movable(ids);
	const name = network.organizations[movable[0] ?? '']?.name ?? '';
	const [first, second] = ids;
	return [
		editable && movable.length > 0
			? [
					item(m.map_menu_move(), () => deeds.move(movable), { keys: 'mapMove' }),
					movable.length > 1
						? [
								item(m.map_menu_same_sector({ name }), () => deeds.align(movable, 'sector')),
								item(m.map_menu_same_ring({ name }), () => deeds.align(movable, 'ring')),
								item(m.map_menu_spread(), () => deeds.arrange(movable))
							]
						: [],
					item(
						movable.every(deeds.isPinned) ? m.map_menu_unpin() : m.map_menu_pin(),
						() => deeds.pin(movable),
						{ keys: 'mapPin', icon: Pin }
					)
				]
			: [],
		[
			editable && ids.length === 2 && first !== undefined && second !== undefined
				? [
						item(m.map_menu_connect_both(), () => deeds.connect(first, second), {
							icon: Waypoints
						})
					]
				: [],
			item(m.map_menu_fit(), () => deeds.fit(ids), { keys: 'mapSelected', icon: Maximize }),
			item(m.map_menu_copy(), () => copy(ids), { keys: 'mapCopy', icon: Copy })
		],
		editable
			? [item(m.map_menu_remove(), () => deeds.remove(ids), { keys: 'mapRemove', icon: Trash })]
			: []
	];
}

const groundMenu = (
	point: Point | null,
	{ deeds, editable, paste }: MenuContext
): readonly Items[] => [
	editable
		? [
				item(m.map_menu_add(), () => deeds.add(point), { keys: 'mapAdd', icon: Plus }),
				item(m.map_menu_paste(), paste, { keys: 'mapPaste' })
			]
		: [],
	[
		item(m.map_menu_find(), () => deeds.find(), { keys: 'mapFind', icon: Search }),
		item(m.map_menu_all(), () => deeds.selectAll(), { keys: 'mapAll' }),
		item(m.map_zoom_fit(), () => deeds.fit(), { keys: 'mapWhole', icon: Maximize })
	],
	editable ? [item(m.map_arrange(), () => deeds.arrange())] : []
];
