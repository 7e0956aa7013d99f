import type { Id } from '#domain/shared/Id.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';

export type Found =
	{ readonly kind: 'one'; readonly id: Id } | { readonly kind: 'none' } | { readonly kind: 'many' };

type Named = Pick<Organization, 'id' | 'sourceId' | 'name'>;

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Partners by what a file may call them: source key, id, exact name. Grows as rows are taken. */
export class PartnerIndex {
	readonly #bySource = new Map<string, Id>();
	readonly #byName = new Map<string, Set<Id>>();
	readonly #ids = new Set<Id>();
	readonly #names = new Map<Id, string>();
	readonly #added = new Set<Id>();

	constructor(network: Network) {
		Object.values(network.organizations).forEach((each) => this.#note(each));
	}

	#note({ id, sourceId, name }: Named): void {
		this.#ids.add(id);
		if (sourceId !== null && !this.#bySource.has(sourceId)) this.#bySource.set(sourceId, id);
		const key = plain(name);
		this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(id));
		this.#names.set(id, name);
	}

	/** Source key first, then id: what an export wrote for partners without a key. */
	byKey(key: string): Id | null {
		return this.#bySource.get(key) ?? (this.#ids.has(key) ? key : null);
	}

	/** A partner that this import adds. */
	add(partner: Named): void {
		this.#note(partner);
		this.#added.add(partner.id);
	}

	byName(name: string): Found {
		return this.#oneOf([...(this.#byName.get(plain(name)) ?? [])]);
	}

	/** Only those that were there before the import. */
	byFormerName(name: string): Found {
		const ids = [...(this.#byName.get(plain(name)) ?? [])];
		return this.#oneOf(ids.filter((id) => !this.#added.has(id)));
	}

	#oneOf(ids: readonly Id[]): Found {
		const [id] = ids;
		if (id === undefined) return { kind: 'none' };
		return ids.length === 1 ? { kind: 'one', id } : { kind: 'many' };
	}

	/** A cell that names a partner. */
	find(cell: string): Found {
		const id = this.byKey(cell);
		return id === null ? this.byName(cell) : { kind: 'one', id };
	}

	nameOf(id: Id): string {
		return this.#names.get(id) ?? id;
	}
}
