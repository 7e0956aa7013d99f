import * as v from 'valibot';
import { specOf } from '#domain/network/AnyObject.ts';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';
import { valueSchemas } from '#domain/network/objectSchema.ts';
import { problemOfIssue, type Problem } from '#domain/network/Problem.ts';
import { isId } from '#domain/shared/Id.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import type { MemberPatch, Patch, SetPatch } from './Change.ts';
import { isPatchable, splitPath } from './patchDraft.ts';

type Checked = Result<Patch, readonly Problem[]>;

/** The patch with its new value in canonical form, or what does not suit the place it names. */
export function checkPatch(patch: Patch, under: string): Checked {
	if (patch.collection === 'networks') {
		const isFixed = patch.op !== 'set' || patch.path === 'slug';
		if (isFixed) return err([{ code: 'slug_fixed', path: under }]);
	}
	if (patch.op === 'delete') return ok(patch);
	if (patch.op === 'create') {
		const parsed = v.safeParse(valueSchemas[patch.collection], patch.value);
		return parsed.success
			? ok({ ...patch, value: parsed.output })
			: err(parsed.issues.map((issue) => problemOfIssue(issue, `${under}.value`)));
	}
	return patch.op === 'set' ? checkSet(patch, under) : checkMember(patch, under);
}

const languages: ReadonlySet<string> = new Set(textLanguages);

/** Texts are kept per language, records per id unless their field says otherwise. */
const isKey = (spec: FieldSpec, key: string): boolean =>
	spec.kind === 'texts' ? languages.has(key) : (spec.isKey ?? isId)(key);

const unknownPath = (under: string): Checked =>
	err([{ code: 'field_unknown', path: `${under}.path` }]);

function checkSet(patch: SetPatch, under: string): Checked {
	const { field, key } = splitPath(patch.path);
	const spec = specOf(patch.collection, field);
	if (!spec || !isPatchable(patch.collection, patch.path)) return unknownPath(under);
	if (key !== null && patch.after === null)
		return isKey(spec, key) ? ok(patch) : unknownPath(under);
	const probe: Json = key === null ? patch.after : { [key]: patch.after };
	const parsed = v.safeParse(spec.holds, probe);
	if (!parsed.success)
		return err(parsed.issues.map((issue) => problemOfIssue(issue, `${under}.after`)));
	const output = parsed.output as Json;
	const after = key !== null && isJsonObject(output) ? (output[key] ?? null) : output;
	return ok({ ...patch, after });
}

function checkMember(patch: MemberPatch, under: string): Checked {
	const spec = specOf(patch.collection, patch.path);
	if (spec?.kind !== 'set') return unknownPath(under);
	const parsed = v.safeParse(spec.holds, [patch.value]);
	if (!parsed.success)
		return err(parsed.issues.map((issue) => problemOfIssue(issue, `${under}.value`)));
	return ok(patch);
}
