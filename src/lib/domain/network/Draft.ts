import type { Id } from '#domain/shared/Id.ts';
import { collectionOf, type AnyCollection, type AnyObject } from './AnyObject.ts';
import type { CollectionName, Network } from './Network.ts';

/**
 * A network being changed. Copies a collection when it is first written to and nothing else, so
 * that a batch of thousands costs one copy. The network it started from is never touched.
 */
export class Draft {
	readonly #base: Network;
	readonly #copies = new Map<CollectionName, Record<Id, AnyObject>>();

	constructor(base: Network) {
		this.#base = base;
	}

	get networkId(): Id {
		return this.#base.id;
	}

	all(collection: CollectionName): AnyCollection {
		return this.#copies.get(collection) ?? collectionOf(this.#base, collection);
	}

	object(collection: CollectionName, id: Id): AnyObject | undefined {
		const objects = this.all(collection);
		return Object.hasOwn(objects, id) ? objects[id] : undefined;
	}

	personalValue(id: Id): string | undefined {
		return Object.hasOwn(this.#base.personalValues, id) ? this.#base.personalValues[id] : undefined;
	}

	put(collection: CollectionName, object: AnyObject): void {
		this.#copy(collection)[object.id] = object;
	}

	drop(collection: CollectionName, id: Id): void {
		Reflect.deleteProperty(this.#copy(collection), id);
	}

	/** The finished network; the draft must not be written to afterwards. */
	close(personal: Readonly<Record<Id, string>> = {}): Network {
		const personalValues =
			Object.keys(personal).length > 0
				? { ...this.#base.personalValues, ...personal }
				: this.#base.personalValues;
		const changed = Object.fromEntries(this.#copies) as unknown as Partial<Network>;
		return { ...this.#base, ...changed, personalValues };
	}

	#copy(collection: CollectionName): Record<Id, AnyObject> {
		const held = this.#copies.get(collection);
		if (held) return held;
		const copy = { ...collectionOf(this.#base, collection) };
		this.#copies.set(collection, copy);
		return copy;
	}
}
