import * as v from 'valibot';
import { specOf } from '#domain/network/AnyObject.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultOfIssue } from '#domain/network/faultOfIssue.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import type { CellEdit } from './CellEdit.ts';

/** What is wrong with a value taken alone; whether it fits the other objects only `apply` knows. */
export function checkValue({ collection, id, field, value }: CellEdit): Fault | null {
	const spec = specOf(collection, field);
	if (!spec || spec.kind === 'person') return { code: 'field_unknown', collection, id, field };
	// `null` takes a language away: nothing is left of it to check.
	const held =
		spec.kind === 'texts' && isJsonObject(value)
			? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, text ?? '']))
			: value;
	const parsed = v.safeParse(spec.holds, held, { abortEarly: true });
	return parsed.success ? null : faultOfIssue(parsed.issues[0], { collection, id, field });
}
