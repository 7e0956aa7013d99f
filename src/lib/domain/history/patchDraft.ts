import { specOf } from '#domain/network/AnyObject.ts';
import type { Draft } from '#domain/network/Draft.ts';
import { sortedSet } from '#domain/network/fieldSchemas.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { isJsonObject, type Json, type JsonObject } from '#domain/shared/Json.ts';
import type { FieldPatch, Patch, SetPatch } from './Change.ts';

/** `description.tr` → field `description`, key `tr`; fields that are patched whole have no key. */
export function splitPath(path: string): { readonly field: string; readonly key: string | null } {
	const dot = path.indexOf('.');
	return dot < 0
		? { field: path, key: null }
		: { field: path.slice(0, dot), key: path.slice(dot + 1) };
}

const member = (object: JsonObject, key: string): Json =>
	Object.hasOwn(object, key) ? (object[key] ?? null) : null;

/** What stands at a path; `null` where a text or an entry of a record is not there. */
export function readPath(object: JsonObject, path: string): Json {
	const { field, key } = splitPath(path);
	const value = member(object, field);
	if (key === null) return value;
	return isJsonObject(value) ? member(value, key) : null;
}

/** The members of a set field. */
export function readSet(object: JsonObject, path: string): readonly string[] {
	const value = member(object, path);
	return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** True if the path names something the collection has, at the depth at which it is patched. */
export function isPatchable(collection: CollectionName, path: string): boolean {
	const { field, key } = splitPath(path);
	const kind = specOf(collection, field)?.kind;
	if (kind === undefined || kind === 'set') return false;
	return (kind === 'texts' || kind === 'record') === (key !== null);
}

/** The fields of an object after a patch of one of them. */
export function patchFields<T extends JsonObject>(fields: T, patch: FieldPatch): T {
	if (patch.op === 'set') return setAt(fields, patch);
	const held = readSet(fields, patch.path);
	const members =
		patch.op === 'add'
			? sortedSet([...held, patch.value])
			: held.filter((each) => each !== patch.value);
	return { ...fields, [patch.path]: members };
}

function setAt<T extends JsonObject>(fields: T, { path, after }: SetPatch): T {
	const { field, key } = splitPath(path);
	if (key === null) return { ...fields, [field]: after };
	const held = member(fields, field);
	const { [key]: _replaced, ...rest } = isJsonObject(held) ? held : {};
	return { ...fields, [field]: after === null ? rest : { ...rest, [key]: after } };
}

/** Does what a patch says without asking whether it still fits; that is `rebase`'s question. */
export function applyPatch(draft: Draft, patch: Patch): void {
	const { collection, id } = patch;
	if (patch.op === 'create') return draft.put(collection, { ...patch.value, id });
	if (patch.op === 'delete') return draft.drop(collection, id);
	const object = draft.object(collection, id);
	if (object) draft.put(collection, patchFields(object, patch));
}
