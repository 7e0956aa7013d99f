import { isSameJson, type JsonObject } from '#domain/shared/Json.ts';
import type { FieldPatch, ObjectPatch, Patch } from './Change.ts';
import { invertPatch } from './invertPatch.ts';
import { patchFields } from './patchDraft.ts';

/** What a row of patches does to one object, taken together. */
interface NetEffect {
	readonly target: Pick<Patch, 'collection' | 'id'>;
	/** Value it had at first, if it went. */
	deleted: JsonObject | null;
	/** Value it has at last, if it came. */
	created: JsonObject | null;
	/** What changed of it, by place, if it was there all along. */
	readonly fields: Map<string, FieldPatch>;
}

/**
 * The same work in as few patches as possible: of each object one `create`, one `delete`, one of
 * each, or one patch per place. What cancels out is gone, so the inverse stays right.
 */
export function compactPatches(patches: readonly Patch[]): readonly Patch[] {
	const effects = new Map<string, NetEffect>();
	for (const patch of patches) {
		const { collection, id } = patch;
		const key = `${collection} ${id}`;
		const effect = effects.get(key) ?? newEffect({ collection, id });
		effects.set(key, effect);
		if (patch.op === 'create') effect.created = patch.value;
		else if (patch.op === 'delete') addDelete(effect, patch);
		else if (effect.created) effect.created = patchFields(effect.created, patch);
		else addField(effect.fields, patch);
	}
	return [...effects.values()].flatMap(patchesOf);
}

const newEffect = (target: NetEffect['target']): NetEffect => ({
	target,
	deleted: null,
	created: null,
	fields: new Map()
});

function addDelete(effect: NetEffect, patch: ObjectPatch): void {
	if (effect.created) {
		effect.created = null;
		return;
	}
	const inverse = [...effect.fields.values()].map(invertPatch) as readonly FieldPatch[];
	effect.deleted = inverse.reduce(patchFields, patch.value);
	effect.fields.clear();
}

const placeOf = (patch: FieldPatch): string =>
	patch.op === 'set' ? patch.path : `${patch.path} ${patch.value}`;

function addField(fields: Map<string, FieldPatch>, patch: FieldPatch): void {
	const place = placeOf(patch);
	const held = fields.get(place);
	if (!held) fields.set(place, patch);
	else if (held.op !== 'set' || patch.op !== 'set') {
		if (held.op !== patch.op) fields.delete(place);
	} else if (isSameJson(held.before, patch.after)) fields.delete(place);
	else fields.set(place, { ...patch, before: held.before });
}

function patchesOf({ target, deleted, created, fields }: NetEffect): readonly Patch[] {
	if (deleted && created && isSameJson(deleted, created)) return [];
	return [
		...(deleted ? [{ ...target, op: 'delete' as const, value: deleted }] : []),
		...(created ? [{ ...target, op: 'create' as const, value: created }] : []),
		...fields.values()
	];
}
