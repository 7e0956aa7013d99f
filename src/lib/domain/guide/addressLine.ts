interface Address {
	readonly address1: string | null;
	readonly address2?: string | null;
	readonly postalCode: string | null;
	readonly city: string | null;
}

/** „Rathausplatz 9, 2. Etage, 99423 Weimar“; empty if nothing is known. */
export const addressLine = ({ address1, address2, postalCode, city }: Address): string =>
	[address1, address2, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
