import { webAddressHref } from '#domain/shared/webAddress.ts';

/** Schemes a printed guide may link to. Typst itself would take `javascript:` as well. */
const schemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address if its scheme is on the white list, else null: then the text is printed unlinked. */
export const safeHref = (href: string | null): string | null =>
	href !== null && URL.canParse(href) && schemes.includes(new URL(href).protocol) ? href : null;

export const websiteHref = (website: string): string | null => safeHref(webAddressHref(website));

export const mailHref = (email: string): string | null =>
	/^[^\s@<>"?&]+@[^\s@<>"?&]+$/u.test(email) ? safeHref(`mailto:${encodeURI(email)}`) : null;

/** First number of the text to dial, without the trunk zero in brackets; null if there is none. */
export function phoneHref(phone: string): string | null {
	const [number = ''] = phone.replace(/\(0\)/gu, '').split(/[;,]|\boder\b/u);
	const digits = number.replace(/[^\d+]/gu, '').replace(/(?!^)\+/gu, '');
	return /\d{3}/u.test(digits) ? safeHref(`tel:${digits}`) : null;
}

/** A website as people read it: without scheme and without the slash at its end. */
export const websiteLabel = (website: string): string =>
	website.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
