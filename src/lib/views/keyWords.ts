import { m } from '#i18n/generated/messages.js';
import { rowOf, type KeyPress, type Shortcut } from './shortcuts.ts';

/** What is printed on keys that have no letter. */
const names: Readonly<Record<string, () => string>> = {
	' ': m.shell_key_space,
	ArrowUp: () => '↑',
	ArrowDown: () => '↓',
	ArrowLeft: () => '←',
	ArrowRight: () => '→',
	Backspace: m.shell_key_backspace,
	ContextMenu: m.map_key_word_menu,
	Delete: m.map_key_word_delete,
	End: m.shell_key_end,
	Enter: m.shell_key_enter,
	Escape: m.shell_key_escape,
	Home: m.shell_key_home,
	PageDown: m.shell_key_page_down,
	PageUp: m.shell_key_page_up,
	'-': () => '−'
};

/** The keys to hold and press, as the keyboard has them: „Strg“, „Umschalt“, „Z“. */
export function keyWords({ key, ctrl, shift }: KeyPress, mac: boolean): readonly string[] {
	return [
		...(ctrl ? [mac ? '⌘' : m.shell_key_ctrl()] : []),
		...(shift ? [mac ? '⇧' : m.shell_key_shift()] : []),
		names[key]?.() ?? key.toUpperCase()
	];
}

/** The first way to press a shortcut, in one line: „Strg+K“. */
export function keysOf(shortcut: Shortcut, mac: boolean): string {
	const [first] = rowOf(shortcut).keys;
	return first ? keyWords(first, mac).join(mac ? ' ' : '+') : '';
}

/** True on keyboards with ⌘. */
export const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.platform);
