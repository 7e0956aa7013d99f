import * as v from 'valibot';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import { idsIn, referenceFields, type ReferenceField } from '#domain/network/references.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import type { Wanted } from './Wanted.ts';

const personFields = ['personName', 'personEmail', 'personPhone'] as const;

/** Leaves out personal values that are there no more: the id that named them would lead nowhere. */
export function leaveErased(wanted: Wanted): void {
	for (const { collection, id } of wanted.objects)
		if (collection === 'contacts')
			for (const field of personFields) {
				const object = wanted.objectWanted(collection, id);
				const held = object?.[field];
				if (!object || typeof held !== 'string') continue;
				if (Object.hasOwn(wanted.now.personalValues, held)) continue;
				const instead = { ...object, [field]: null };
				wanted.leaveField(object, collection, { field, why: 'erased', other: null, instead });
			}
}

/**
 * Lets no reference dangle. A topic that is referred to comes back too; an object that belongs to a
 * partner who is gone stays away; any other reference to what is gone is left out.
 */
export function keepReferencesWhole(wanted: Wanted): void {
	for (;;) {
		const missing = nextMissing(wanted);
		if (!missing) return;
		const { object, reference, id } = missing;
		const place = { collection: reference.from, id: object.id };
		if (reference.to === 'topics' && wanted.objectThen('topics', id))
			wanted.want({ collection: 'topics', id });
		else if (isBinding(reference)) wanted.leave(place, 'reference_missing', id);
		else
			wanted.leaveField(object, reference.from, {
				field: reference.field,
				why: 'reference_missing',
				other: id,
				instead: withoutReference(object, reference, id)
			});
	}
}

const isBinding = ({ spec, key }: ReferenceField): boolean =>
	key === null && spec.kind === 'value' && !v.is(spec.holds, null);

interface Missing {
	readonly object: AnyObject;
	readonly reference: ReferenceField;
	readonly id: Id;
}

function nextMissing(wanted: Wanted): Missing | null {
	for (const { collection, object } of wanted.objects)
		if (object)
			for (const reference of referenceFields)
				if (reference.from === collection)
					for (const id of idsIn(object, reference))
						if (!wanted.willBe(reference.to, id)) return { object, reference, id };
	return null;
}

/** The object without one of the ids it refers to. */
export function withoutReference(
	object: AnyObject,
	{ field, spec, key }: ReferenceField,
	gone: Id
): AnyObject {
	const held: Json = object[field] ?? null;
	if (key !== null && isJsonObject(held))
		return { ...object, [field]: { ...held, [key]: without(held[key] ?? [], gone) } };
	if (spec.kind === 'record' && isJsonObject(held)) {
		const { [gone]: _gone, ...kept } = held;
		return { ...object, [field]: kept };
	}
	return { ...object, [field]: Array.isArray(held) ? without(held, gone) : null };
}

const without = (ids: Json, gone: Id): Json =>
	Array.isArray(ids) ? ids.filter((id) => id !== gone) : ids;
