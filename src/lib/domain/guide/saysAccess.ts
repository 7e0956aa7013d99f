import type { Texts } from '#domain/shared/Texts.ts';

interface WithAccess {
	readonly accessibility: readonly string[];
	readonly accessibilityDescription: Texts;
}

/** Whether anything is known of access for disabled people. */
export const saysAccess = ({ accessibility, accessibilityDescription }: WithAccess): boolean =>
	accessibility.length > 0 || Object.keys(accessibilityDescription).length > 0;
