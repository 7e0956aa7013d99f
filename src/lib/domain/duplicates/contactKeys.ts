import { foldText } from '#domain/search/foldText.ts';
import { webAddressHref } from '#domain/shared/webAddress.ts';

/**
 * A German phone number as it is dialled within the country: `+49 (0)3643 762-555` and
 * `03643/762555` give the same. Of several in one field the first. Short numbers (110, 116 117)
 * are everybody's and give none.
 */
export function phoneKey(phone: string | null): string | null {
	if (phone === null) return null;
	const first = phone.split(/\b(?:oder|und|od\.|bzw\.)|[;,]|\s\/\s(?=\+|0)/u)[0] ?? '';
	const international = /^\s*(?:\+|00)/u.test(first);
	const digits = first.replace(/\(0\)/gu, '').replace(/\D/gu, '').replace(/^00/u, '');
	const national = international
		? digits.startsWith('49')
			? `0${digits.slice(2).replace(/^0/u, '')}`
			: `+${digits}`
		: digits;
	return national.length >= 8 ? national : null;
}

export const emailKey = (email: string | null): string | null =>
	email === null ? null : email.trim().toLowerCase() || null;

/** Where everybody has a page: the same host says nothing. */
const sharedHosts =
	/(?:^|\.)(?:facebook|instagram|youtube|linkedin|xing|twitter|x|tiktok|google|wordpress|blogspot|jimdo(?:free)?|wix(?:site)?|linktr|github|t-online|strato|ionos|wikipedia|openstreetmap)\.[a-z.]+$/u;

/** The host of a web address, without `www.`; none for the big hosts. */
export function hostKey(website: string | null): string | null {
	const href = website === null ? null : webAddressHref(website);
	if (href === null) return null;
	const host = new URL(href).hostname.toLowerCase().replace(/^www\d?\./u, '');
	return sharedHosts.test(host) ? null : host;
}

/** Street and number in a town: `Schwanseestr. 17` and `Schwanseestraße 17` give the same. */
export function addressKey(
	address1: string | null,
	postalCode: string | null,
	city: string | null
): string | null {
	if (address1 === null || !/\d/u.test(address1)) return null;
	const street = foldText(address1)
		.replace(/str(?:\.|asse)?(?= |\d|$)/gu, 'str')
		.replace(/ str(?= )/gu, 'str')
		.replace(/(\d) (?=[a-z](?: |$))/gu, '$1')
		.replaceAll(' ', '');
	const town = postalCode?.replace(/\D/gu, '') || (city === null ? '' : foldText(city));
	return street === '' || !town ? null : `${street} ${town}`;
}
