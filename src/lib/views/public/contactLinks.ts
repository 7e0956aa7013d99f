/** Number to dial: the trunk zero in brackets goes, as do spaces and dashes; null if none is left. */
export function phoneHref(phone: string): string | null {
	const [number = ''] = phone.replace(/\(0\)/gu, '').split(/[;,]|\boder\b/u);
	const digits = number.replace(/[^\d+]/gu, '').replace(/(?!^)\+/gu, '');
	return /\d{3}/u.test(digits) ? `tel:${digits}` : null;
}

export const mailHref = (email: string): string | null =>
	/^[^\s@<>"]+@[^\s@<>"]+$/u.test(email) ? `mailto:${encodeURI(email)}` : null;

/** A website as people read it: without scheme and without the slash at its end. */
export const websiteLabel = (website: string): string =>
	website.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
