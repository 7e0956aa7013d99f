/** Light or dark; `device` follows the system. */
export const appearances = ['device', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

/** What one browser remembers for signed-in work. Nothing of it is about a network. */
export interface WorkPreferences {
	readonly appearance: Appearance;
	/** False when shortcuts of a single character (`?`, `N`) are off (WCAG 2.1.4). */
	readonly singleKeys: boolean;
}

export const defaultPreferences: WorkPreferences = { appearance: 'device', singleKeys: true };

const names = { appearance: 'wegenetz-appearance', singleKeys: 'wegenetz-single-keys' } as const;

/** One year. */
const life = 365 * 24 * 60 * 60;

/** What the cookies of a request say; what is missing or none of our words is as usual. */
export function readPreferences(cookie: (name: string) => string | undefined): WorkPreferences {
	const wished = cookie(names.appearance);
	return {
		appearance: appearances.find((each) => each === wished) ?? defaultPreferences.appearance,
		singleKeys: cookie(names.singleKeys) !== 'off'
	};
}

/**
 * Cookies to write. They are bound to the addresses of signed-in work, so that no published page
 * is ever asked with them: what is public cannot depend on who looks.
 *
 * @param workPaths where signed-in work lies, one path per language
 */
export function preferenceCookies(
	{ appearance, singleKeys }: WorkPreferences,
	{ workPaths, secure }: { readonly workPaths: readonly string[]; readonly secure: boolean }
): readonly string[] {
	const written = (name: string, value: string | null, path: string): string =>
		`${name}=${value ?? ''}; path=${path}; max-age=${value === null ? 0 : life}; samesite=lax${secure ? '; secure' : ''}`;
	return workPaths.flatMap((path) => [
		written(names.appearance, appearance === 'device' ? null : appearance, path),
		written(names.singleKeys, singleKeys ? null : 'off', path)
	]);
}

/** The attribute of `<html>` that tokens.css listens to; empty where the system decides. */
export const themeAttribute = (appearance: Appearance | undefined): string =>
	appearance === undefined || appearance === 'device' ? '' : ` data-theme="${appearance}"`;
