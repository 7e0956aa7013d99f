import type { Id } from '#domain/shared/Id.ts';
import type { ImportIndexes } from './ImportIndexes.ts';
import type { Reason } from './ImportPlan.ts';
import { shown, type RowValues } from './readRow.ts';

export interface ReadLocations {
	/** Null if the row says nothing of places. */
	readonly value: readonly Id[] | null;
	readonly reasons: readonly Reason[];
}

const separators = /[|;\n]/;

/** Keys in a cell; as JSON where one of them holds what keeps keys apart. */
export const writeKeys = (keys: readonly string[]): string =>
	keys.some((key) => separators.test(key) || key.startsWith('['))
		? JSON.stringify(keys)
		: keys.join(' | ');

/** The places of an offer: by key, or by their names within its partner. */
export function readLocations(
	{ open }: RowValues,
	{ locations }: ImportIndexes,
	organization: Id
): ReadLocations {
	const cell = open.locations;
	if (!cell) return { value: null, reasons: [] };
	const found = new Set<Id>();
	const reasons: Reason[] = [];
	for (const key of readKeys(cell.cell)) {
		const named = locations.byName([organization], { de: key });
		const id = locations.byKey(key) ?? (named.kind === 'one' ? named.id : null);
		if (id !== null) found.add(id);
		else {
			const code = named.kind === 'many' ? 'name_ambiguous' : 'location_unknown';
			reasons.push({ code, column: cell.header, value: shown(key) });
		}
	}
	return { value: [...found].sort(), reasons };
}

function readKeys(cell: string): readonly string[] {
	const listed = cell.startsWith('[') ? parsedKeys(cell) : null;
	return (
		listed ??
		cell
			.split(separators)
			.map((key) => key.trim())
			.filter((key) => key !== '')
	);
}

function parsedKeys(cell: string): readonly string[] | null {
	try {
		const keys: unknown = JSON.parse(cell);
		return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : null;
	} catch {
		return null;
	}
}
