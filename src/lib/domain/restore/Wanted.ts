import type { FaultCode } from '#domain/network/Fault.ts';
import { wholeValue } from '#domain/history/stateAt.ts';
import { collectionOf, type AnyObject } from '#domain/network/AnyObject.ts';
import { collectionNames, type CollectionName, type Network } from '#domain/network/Network.ts';
import { isSameJson } from '#domain/shared/Json.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { ObjectPlace } from './treeOf.ts';

/**
 * What a restoring leaves out, and why:
 *
 * - `erased`: a personal value that was erased stays erased
 * - `reference_missing`: what it belongs to or refers to is there no more
 * - another fault code: what stands there today forbids it, e.g. a relation that was made anew
 */
export interface LeftOut extends ObjectPlace {
	/** The field that stays empty; `null` if the whole object stays as it is today. */
	readonly field: string | null;
	readonly why: 'erased' | FaultCode;
	/** The object that it clashes with or misses. */
	readonly other: Id | null;
	/** As it was, so that it can be named. */
	readonly then: AnyObject | null;
}

/** The objects of a restoring as they are to be, while it is found out what of it is possible. */
export class Wanted {
	readonly now: Network;
	readonly then: Network;
	readonly left: LeftOut[] = [];
	readonly #objects = new Map<string, ObjectPlace & { readonly object: AnyObject | null }>();

	constructor(now: Network, then: Network) {
		this.now = now;
		this.then = then;
	}

	/** Wants an object as it was then, or gone if it was not there. */
	want({ collection, id }: ObjectPlace): void {
		const { id: _id, ...value } = this.objectThen(collection, id) ?? { id };
		const wasThere = this.objectThen(collection, id) !== undefined;
		this.put(collection, id, wasThere ? { ...wholeValue(collection, value), id } : null);
	}

	put(collection: CollectionName, id: Id, object: AnyObject | null): void {
		this.#objects.set(`${collection} ${id}`, { collection, id, object });
	}

	/** Leaves an object as it is today. */
	leave({ collection, id }: ObjectPlace, why: LeftOut['why'], other: Id | null): void {
		this.#objects.delete(`${collection} ${id}`);
		this.left.push({ collection, id, field: null, why, other, then: this.#named(collection, id) });
	}

	/** Leaves a field empty, or without one entry. */
	leaveField(object: AnyObject, collection: CollectionName, part: FieldLeft): void {
		this.put(collection, object.id, part.instead);
		const { field, why, other } = part;
		const then = this.#named(collection, object.id);
		this.left.push({ collection, id: object.id, field, why, other, then });
	}

	get objects(): readonly (ObjectPlace & { readonly object: AnyObject | null })[] {
		return [...this.#objects.values()].toSorted(
			(a, b) => collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection)
		);
	}

	has({ collection, id }: ObjectPlace): boolean {
		return this.#objects.has(`${collection} ${id}`);
	}

	/** Where a wanted object is found, by its id alone. */
	placeOf(id: Id | undefined): ObjectPlace | undefined {
		return id === undefined ? undefined : this.objects.find((each) => each.id === id);
	}

	/** True if the object is there once all is done. */
	willBe(collection: CollectionName, id: Id): boolean {
		const wanted = this.#objects.get(`${collection} ${id}`);
		return wanted ? wanted.object !== null : this.objectNow(collection, id) !== undefined;
	}

	objectWanted(collection: CollectionName, id: Id): AnyObject | null {
		return this.#objects.get(`${collection} ${id}`)?.object ?? null;
	}

	objectNow(collection: CollectionName, id: Id): AnyObject | undefined {
		return collectionOf(this.now, collection)[id];
	}

	objectThen(collection: CollectionName, id: Id): AnyObject | undefined {
		return collectionOf(this.then, collection)[id];
	}

	/** Forgets what is today as it was then. */
	withoutSame(): void {
		for (const { collection, id, object } of this.objects)
			if (isSameJson(this.objectNow(collection, id) ?? null, object))
				this.#objects.delete(`${collection} ${id}`);
	}

	#named(collection: CollectionName, id: Id): AnyObject | null {
		return this.objectThen(collection, id) ?? this.objectNow(collection, id) ?? null;
	}
}

interface FieldLeft {
	readonly field: string;
	readonly why: LeftOut['why'];
	readonly other: Id | null;
	/** The object without it. */
	readonly instead: AnyObject;
}
