import type { Json, JsonObject } from '#domain/shared/Json.ts';
import { isJsonObject, isSameJson } from '#domain/shared/Json.ts';
import type { FieldSpecs } from '#domain/network/fieldKinds.ts';

/**
 * Those of the values that differ from what an object holds, ready for a change command: of texts
 * and records only the entries that differ, of sets the whole.
 */
export function differingFields(specs: FieldSpecs, held: object, values: JsonObject): JsonObject {
	const now = held as JsonObject;
	const differing: Record<string, Json> = {};
	for (const [field, value] of Object.entries(values)) {
		const before = now[field] ?? null;
		const kind = specs[field]?.kind;
		if ((kind !== 'texts' && kind !== 'record') || !isJsonObject(value)) {
			if (!isSameJson(before, value)) differing[field] = value;
			continue;
		}
		const entries = isJsonObject(before) ? before : {};
		const changed = Object.entries(value).filter(
			([key, entry]) => !isSameJson(entries[key] ?? null, entry)
		);
		if (changed.length > 0) differing[field] = Object.fromEntries(changed);
	}
	return differing;
}
