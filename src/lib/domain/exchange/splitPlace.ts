import type { JsonObject } from '#domain/shared/Json.ts';

/**
 * Postcode and town out of a cell that holds more: „Ringstraße 1, 00000 Neustadt“ in a column of
 * addresses, „00000 Neustadt“ in a column of towns. Only where the table has no column of its own
 * for the postcode: then the office keeps the parts apart itself.
 *
 * @param fields what the columns of the table hold
 */
export function splitPlace(values: JsonObject, fields: ReadonlySet<string>): JsonObject {
	if (fields.has('postalCode')) return values;
	const { address1, city } = values;
	if (typeof city === 'string') {
		const town = /^(?:D-)?(\d{5})\s+(.+)$/.exec(city);
		return town ? { ...values, postalCode: town[1] ?? '', city: town[2] ?? '' } : values;
	}
	if (typeof address1 !== 'string' || fields.has('city')) return values;
	const whole = /^(.*\S)\s*[,;·]\s*(?:D-)?(\d{5})\s+(.+)$/.exec(address1);
	if (!whole) return values;
	const [, street = '', postalCode = '', town = ''] = whole;
	return { ...values, address1: street, postalCode, city: town };
}
