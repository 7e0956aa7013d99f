import type { Json } from '#domain/shared/Json.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { Found } from './PartnerIndex.ts';

/** An offer or a contact, as far as a table needs it to find it again. */
export interface Owned {
	readonly id: Id;
	readonly sourceId: string | null;
	/** The partner it belongs to; of a contact also the offer, if it serves one. */
	readonly owner: readonly (Id | null)[];
	readonly name: Texts;
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Objects that belong to a partner, by what a file may call them. Grows as rows are taken. */
export class OwnedIndex {
	readonly #byKey = new Map<string, Id>();
	readonly #byName = new Map<string, Set<Id>>();
	readonly #owners = new Map<Id, Owned['owner']>();

	constructor(objects: readonly Owned[]) {
		objects.forEach((each) => this.note(each));
	}

	note({ id, sourceId, owner, name }: Owned): void {
		if (!this.#byKey.has(id)) this.#byKey.set(id, id);
		if (sourceId !== null && !this.#byKey.has(sourceId)) this.#byKey.set(sourceId, id);
		this.#owners.set(id, owner);
		const key = nameKey(owner, name);
		if (key !== null) this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(id));
	}

	/** By source key, else by the id that an export wrote for what has none. */
	byKey(key: Json | undefined): Id | null {
		return typeof key === 'string' ? (this.#byKey.get(key) ?? null) : null;
	}

	/** The partner it belongs to. */
	partnerOf(id: Id): Id | null {
		return this.#owners.get(id)?.[0] ?? null;
	}

	/** By owner and German name. */
	byName(owner: Owned['owner'], name: Texts): Found {
		const key = nameKey(owner, name);
		const [id, ...others] = (key === null ? undefined : this.#byName.get(key)) ?? [];
		if (id === undefined) return { kind: 'none' };
		return others.length === 0 ? { kind: 'one', id } : { kind: 'many' };
	}
}

const nameKey = (owner: Owned['owner'], { de }: Texts): string | null =>
	de === undefined ? null : JSON.stringify([...owner, plain(de)]);
