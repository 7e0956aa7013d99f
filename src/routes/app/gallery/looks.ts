import { m } from '#i18n/generated/messages.js';

interface Look {
	/** Absent: as the reader's system has it. */
	readonly theme?: 'light' | 'dark';
	readonly dir?: 'rtl';
}

interface LookChoice extends Look {
	/** What stands behind the address of the gallery. */
	readonly query: string;
	readonly label: () => string;
}

/** In how many ways the examples can be looked at. */
export const looks: readonly LookChoice[] = [
	{ query: '', label: m.gallery_look_system },
	{ query: '?theme=light', label: m.gallery_look_light, theme: 'light' },
	{ query: '?theme=dark', label: m.gallery_look_dark, theme: 'dark' },
	{ query: '?dir=rtl', label: m.gallery_look_rtl, dir: 'rtl' },
	{ query: '?theme=dark&dir=rtl', label: m.gallery_look_dark_rtl, theme: 'dark', dir: 'rtl' }
];

/** The look that an address asks for; what it does not know, it leaves to the system. */
export function lookOf(query: URLSearchParams): Look {
	const theme = query.get('theme');
	return {
		...(theme === 'light' || theme === 'dark' ? { theme } : {}),
		...(query.get('dir') === 'rtl' ? { dir: 'rtl' as const } : {})
	};
}
