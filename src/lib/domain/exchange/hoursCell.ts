import type { Hours } from '#domain/hours/Hours.ts';
import { parseHours } from '#domain/hours/parseHours.ts';
import { writeHours } from '#domain/hours/writeHours.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { ReasonCode } from './ImportPlan.ts';

/** A timetable in a cell: as text where text says all of it, else as JSON. */
export const writeHoursCell = (hours: Hours): string => writeHours(hours) ?? JSON.stringify(hours);

/** Reads what people write and what an export wrote. */
export function readHours(cell: string): Result<Json, ReasonCode> {
	if (cell.startsWith('{')) {
		const json = parsedJson(cell);
		return isJsonObject(json) ? ok(json) : err('hours_unknown');
	}
	const read = parseHours(cell);
	return read.ok ? ok(read.value as Json) : err('hours_unknown');
}

function parsedJson(cell: string): unknown {
	try {
		return JSON.parse(cell);
	} catch {
		return null;
	}
}
