import type { RestoredPlace } from '#domain/commands/Command.ts';
import { collectionOf, type AnyObject } from '#domain/network/AnyObject.ts';
import { idsIn, referenceFields, type ReferenceField } from '#domain/network/references.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, isSameJson, type Json } from '#domain/shared/Json.ts';
import type { ObjectPlace } from './treeOf.ts';
import type { Wanted } from './Wanted.ts';

/**
 * Whoever let go of an object when it went holds it again when it comes back: seats on maps, topics
 * of partners, contacts of an offer. Where something else stands by now, that stays.
 */
export function heldAgain(wanted: Wanted, roots: readonly ObjectPlace[]): readonly RestoredPlace[] {
	const places = roots.flatMap((root) =>
		referenceFields
			.filter(({ to }) => to === root.collection)
			.flatMap((reference) => placesOf(wanted, reference, root.id))
	);
	return merged(places);
}

function placesOf(wanted: Wanted, reference: ReferenceField, id: Id): readonly RestoredPlace[] {
	const { from } = reference;
	const comesBack = !wanted.objectNow(reference.to, id);
	return Object.values(collectionOf(wanted.now, from)).flatMap((now) => {
		if (wanted.has({ collection: from, id: now.id })) return [];
		const then = wanted.objectThen(from, now.id);
		const heldThen = then !== undefined && idsIn(then, reference).includes(id);
		if (reference.spec.kind === 'record') return seatOf(reference, id, now, then);
		if (!comesBack || !heldThen || idsIn(now, reference).includes(id)) return [];
		const place = { collection: from, id: now.id, path: reference.field };
		const value = withReference(reference, id, now, then);
		return value === undefined ? [] : [{ ...place, value }];
	});
}

/** What stands beside an id in a record; also put back where the object was there all along. */
function seatOf(
	{ from, field }: ReferenceField,
	id: Id,
	now: AnyObject,
	then: AnyObject | undefined
): readonly RestoredPlace[] {
	const value = entryOf(then?.[field], id);
	// A map that was made since has seats of its own.
	if (!then || isSameJson(entryOf(now[field], id), value)) return [];
	return [{ collection: from, id: now.id, path: `${field}.${id}`, value }];
}

const entryOf = (record: Json | undefined, id: Id): Json =>
	record !== undefined && isJsonObject(record) ? (record[id] ?? null) : null;

/** The field with the id in it again; `undefined` if something else took its place. */
function withReference(
	{ field, key, spec }: ReferenceField,
	id: Id,
	now: AnyObject,
	then: AnyObject
): Json | undefined {
	const held = now[field] ?? null;
	if (key !== null && isJsonObject(held)) {
		const ids = held[key];
		return { ...held, [key]: Array.isArray(ids) ? [...ids, id].sort() : [id] };
	}
	if (spec.kind === 'value') return held === null ? id : undefined;
	if (!Array.isArray(held)) return undefined;
	const before = then[field];
	const asBefore =
		Array.isArray(before) &&
		isSameJson(
			before.filter((each) => each !== id),
			held
		);
	return asBefore ? before : [...held, id];
}

/** Several ids that join the same set are one place. */
function merged(places: readonly RestoredPlace[]): readonly RestoredPlace[] {
	const all = new Map<string, RestoredPlace>();
	for (const place of places) {
		const key = `${place.collection} ${place.id} ${place.path}`;
		const held = all.get(key)?.value;
		const both =
			Array.isArray(held) && Array.isArray(place.value)
				? [...held, ...place.value.filter((each: Json) => !held.includes(each))]
				: place.value;
		all.set(key, { ...place, value: both });
	}
	return [...all.values()];
}
