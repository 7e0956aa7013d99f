import { m } from '#i18n/generated/messages.js';
import { isTyping, takesLetters } from './isTyping.ts';

/** Where a shortcut works: everywhere in the workspace, or while the focus is in a part of it. */
export type ShortcutPlace = 'workspace' | 'map' | 'table' | 'sheet';

/** A key as `KeyboardEvent.key` calls it, with Strg (⌘ on a Mac) and Umschalt. */
export interface KeyPress {
	readonly key: string;
	readonly ctrl?: boolean;
	readonly shift?: boolean;
}

interface ShortcutRow {
	readonly place: ShortcutPlace;
	readonly keys: readonly KeyPress[];
	readonly label: () => string;
	/** Only for those who may edit. */
	readonly edits?: boolean;
	/** Works in a text field, too. */
	readonly whileTyping?: boolean;
}

const plain = (...keys: readonly string[]): readonly KeyPress[] => keys.map((key) => ({ key }));

/** Every shortcut there is: what is handled and what the list of shortcuts shows come from here. */
export const shortcuts = {
	palette: {
		place: 'workspace',
		keys: [{ key: 'k', ctrl: true }, { key: '/' }],
		label: m.shell_shortcut_palette,
		whileTyping: true
	},
	list: { place: 'workspace', keys: plain('?'), label: m.shell_shortcut_list },
	addPartner: {
		place: 'workspace',
		keys: plain('n'),
		label: m.shell_add_partner,
		edits: true
	},
	addRelation: {
		place: 'workspace',
		keys: plain('v'),
		label: m.shell_add_relation,
		edits: true
	},
	undo: {
		place: 'workspace',
		keys: [{ key: 'z', ctrl: true }],
		label: m.workspace_undo,
		edits: true
	},
	redo: {
		place: 'workspace',
		keys: [
			{ key: 'z', ctrl: true, shift: true },
			{ key: 'y', ctrl: true }
		],
		label: m.workspace_redo,
		edits: true
	},

	mapRelations: {
		place: 'map',
		keys: plain('ArrowRight', 'ArrowLeft'),
		label: m.shell_shortcut_map_relations
	},
	mapFollow: { place: 'map', keys: plain('ArrowDown'), label: m.shell_shortcut_map_follow },
	mapBack: { place: 'map', keys: plain('ArrowUp', 'Backspace'), label: m.shell_shortcut_map_back },
	mapEnds: { place: 'map', keys: plain('Home', 'End'), label: m.shell_shortcut_map_ends },
	mapLeap: { place: 'map', keys: plain('PageUp', 'PageDown'), label: m.shell_shortcut_map_leap },
	mapOpen: { place: 'map', keys: plain('Enter'), label: m.shell_shortcut_map_open },
	mapSelect: { place: 'map', keys: plain(' '), label: m.shell_shortcut_map_select },
	mapSelectMore: {
		place: 'map',
		keys: [{ key: ' ', shift: true }],
		label: m.shell_shortcut_map_select_more
	},
	mapMove: { place: 'map', keys: plain('m'), label: m.shell_shortcut_map_move, edits: true },
	mapAdd: { place: 'map', keys: plain('n'), label: m.map_key_add, edits: true },
	mapConnect: { place: 'map', keys: plain('v'), label: m.map_key_connect, edits: true },
	mapRename: { place: 'map', keys: plain('F2'), label: m.map_key_rename, edits: true },
	mapEdit: { place: 'map', keys: plain('e'), label: m.map_key_edit, edits: true },
	mapPin: { place: 'map', keys: plain('p'), label: m.map_key_pin, edits: true },
	mapRemove: { place: 'map', keys: plain('Delete'), label: m.map_key_remove, edits: true },
	mapCopy: { place: 'map', keys: [{ key: 'c', ctrl: true }], label: m.map_key_copy },
	mapPaste: {
		place: 'map',
		keys: [{ key: 'v', ctrl: true }],
		label: m.map_key_paste,
		edits: true
	},
	mapAll: { place: 'map', keys: [{ key: 'a', ctrl: true }], label: m.map_key_all },
	mapMenu: {
		place: 'map',
		keys: [{ key: 'ContextMenu' }, { key: 'F10', shift: true }],
		label: m.map_key_menu
	},
	mapFind: { place: 'map', keys: [{ key: '/' }, { key: 'f', ctrl: true }], label: m.map_key_find },
	mapNearer: { place: 'map', keys: plain('+'), label: m.shell_shortcut_map_nearer },
	mapFarther: { place: 'map', keys: plain('-'), label: m.shell_shortcut_map_farther },
	mapWhole: { place: 'map', keys: plain('0'), label: m.shell_shortcut_map_whole },
	mapSelected: { place: 'map', keys: plain('1'), label: m.map_key_selected },
	mapLeave: { place: 'map', keys: plain('Escape'), label: m.shell_shortcut_map_leave },

	tableCells: {
		place: 'table',
		keys: plain('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'),
		label: m.shell_shortcut_table_cells
	},
	tableRow: { place: 'table', keys: plain('Home', 'End'), label: m.shell_shortcut_table_row },
	tableEnds: {
		place: 'table',
		keys: [
			{ key: 'Home', ctrl: true },
			{ key: 'End', ctrl: true }
		],
		label: m.shell_shortcut_table_ends
	},
	tablePage: {
		place: 'table',
		keys: plain('PageUp', 'PageDown'),
		label: m.shell_shortcut_table_page
	},
	tableChoose: {
		place: 'table',
		keys: [
			{ key: 'ArrowDown', shift: true },
			{ key: 'ArrowRight', shift: true }
		],
		label: m.table_shortcut_choose
	},
	tableAll: { place: 'table', keys: [{ key: 'a', ctrl: true }], label: m.table_shortcut_all },
	tableTick: { place: 'table', keys: plain(' '), label: m.table_shortcut_tick },
	tableFind: { place: 'table', keys: [{ key: 'f', ctrl: true }], label: m.table_shortcut_find },
	tableCopy: { place: 'table', keys: [{ key: 'c', ctrl: true }], label: m.table_shortcut_copy },
	tableEdit: {
		place: 'table',
		keys: plain('F2'),
		label: m.shell_shortcut_table_edit,
		edits: true
	},
	tableDown: {
		place: 'table',
		keys: [{ key: 'Enter' }, { key: 'Enter', shift: true }],
		label: m.table_shortcut_down
	},
	tableRight: {
		place: 'table',
		keys: [{ key: 'Tab' }, { key: 'Tab', shift: true }],
		label: m.table_shortcut_right,
		edits: true
	},
	tablePaste: {
		place: 'table',
		keys: [{ key: 'v', ctrl: true }],
		label: m.table_shortcut_paste,
		edits: true
	},
	tableFill: {
		place: 'table',
		keys: [
			{ key: 'd', ctrl: true },
			{ key: 'r', ctrl: true }
		],
		label: m.table_shortcut_fill,
		edits: true
	},
	tableClear: { place: 'table', keys: plain('Delete'), label: m.table_shortcut_clear, edits: true },

	sheetClose: {
		place: 'sheet',
		keys: plain('Escape'),
		label: m.shell_shortcut_sheet_close,
		whileTyping: true
	}
} as const satisfies Readonly<Record<string, ShortcutRow>>;

export type Shortcut = keyof typeof shortcuts;

/** Shortcuts of one place. */
export type ShortcutOf<P extends ShortcutPlace> = {
	[S in Shortcut]: (typeof shortcuts)[S]['place'] extends P ? S : never;
}[Shortcut];

export const rowOf = (shortcut: Shortcut): ShortcutRow => shortcuts[shortcut];

/** Shortcuts of a place in the order of the list. */
export const shortcutsOf = <P extends ShortcutPlace>(place: P): readonly ShortcutOf<P>[] =>
	(Object.keys(shortcuts) as Shortcut[]).filter(
		(each): each is ShortcutOf<P> => rowOf(each).place === place
	);

/** A character alone, without Strg: somebody who speaks to the computer types it by accident. */
export const isSingleCharacter = ({ key, ctrl }: KeyPress): boolean =>
	key.length === 1 && key !== ' ' && !ctrl;

/** What is needed of a key event. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

function matches(press: KeyPress, event: Pressed): boolean {
	if (event.altKey || (event.ctrlKey || event.metaKey) !== (press.ctrl ?? false)) return false;
	if (event.key.toLowerCase() !== press.key.toLowerCase()) return false;
	// Where a sign lies on a keyboard, with Umschalt or without, is the keyboard's business.
	const isSign = press.key.length === 1 && !/[\p{L} ]/u.test(press.key);
	return isSign || event.shiftKey === (press.shift ?? false);
}

/** The shortcut of a place that a key press is; null if it is none, or text. */
export function shortcutOf<P extends ShortcutPlace>(
	event: KeyboardEvent,
	place: P,
	singleKeys = true
): ShortcutOf<P> | null {
	const found = shortcutsOf(place).find((each) =>
		rowOf(each).keys.some(
			(press) =>
				matches(press, event) &&
				(singleKeys || !isSingleCharacter(press)) &&
				!(isSingleCharacter(press) && takesLetters(event.target)) &&
				(rowOf(each).whileTyping === true || !isTyping(event.target))
		)
	);
	return found ?? null;
}
