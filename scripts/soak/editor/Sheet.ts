import type { Patch } from '#domain/history/Change.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';

type Fields = Record<string, unknown>;

/**
 * A network as plain cells, written to by patches. Knows nothing of the code that it judges: neither
 * `rebase` nor `applyChange` nor how they read a place.
 */
export class Sheet {
	readonly #network: Network;
	readonly #written = new Map<string, Fields | null>();

	constructor(network: Network) {
		this.#network = network;
	}

	/** The object as it stands here; null if there is none. */
	read(collection: CollectionName, id: Id): Fields | null {
		const written = this.#written.get(`${collection} ${id}`);
		if (written !== undefined) return written;
		const objects = this.#network[collection] as unknown as Record<Id, Fields>;
		return objects[id] ?? null;
	}

	/** Whether somebody else wrote something else where the patch wants to write. */
	isContested(patch: Patch): boolean {
		const held = this.read(patch.collection, patch.id);
		if (patch.op === 'create') return held !== null && !isSame(without(held), patch.value);
		if (patch.op === 'delete') return held !== null && !isSame(without(held), patch.value);
		if (held === null) return true;
		if (patch.op !== 'set') return false;
		const now = cell(held, patch.path);
		return !isSame(now, patch.before) && !isSame(now, patch.after);
	}

	/** Writes, and says whether that changed anything. */
	write(patch: Patch): boolean {
		const held = this.read(patch.collection, patch.id);
		const made = after(held, patch);
		this.#written.set(`${patch.collection} ${patch.id}`, made);
		return !isSame(held, made);
	}

	/** All of it as a network again. */
	asNetwork(): Network {
		const made = structuredClone(this.#network) as unknown as Record<string, Record<Id, Fields>>;
		for (const [key, fields] of this.#written) {
			const [collection = '', id = ''] = key.split(' ');
			const objects = made[collection] ?? {};
			if (fields) objects[id] = fields;
			else Reflect.deleteProperty(objects, id);
		}
		return made as unknown as Network;
	}
}

const without = ({ id: _, ...value }: Fields): Fields => value;

function cell(object: Fields, path: string): unknown {
	const [field = '', ...rest] = path.split('.');
	const value = object[field] ?? null;
	if (rest.length === 0) return value;
	return (value as Fields | null)?.[rest.join('.')] ?? null;
}

function after(held: Fields | null, patch: Patch): Fields | null {
	if (patch.op === 'create') return { ...patch.value, id: patch.id };
	if (patch.op === 'delete' || held === null) return null;
	return changed({ ...held }, patch);
}

function changed(object: Fields, patch: Exclude<Patch, { op: 'create' | 'delete' }>): Fields {
	const [field = '', ...rest] = patch.path.split('.');
	if (patch.op !== 'set') {
		const members = new Set(object[field] as string[]);
		if (patch.op === 'add') members.add(patch.value);
		else members.delete(patch.value);
		object[field] = [...members].sort();
	} else if (rest.length === 0) object[field] = patch.after;
	else {
		const texts = { ...(object[field] as Fields) };
		if (patch.after === null) Reflect.deleteProperty(texts, rest.join('.'));
		else texts[rest.join('.')] = patch.after;
		object[field] = texts;
	}
	return object;
}

/** The same values, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, each: unknown) =>
		each && typeof each === 'object' && !Array.isArray(each)
			? Object.fromEntries(Object.entries(each).sort(([x], [y]) => (x < y ? -1 : 1)))
			: each
	);

/** What the journal tells of a network; personal values are no part of it. */
export const told = (network: Network): unknown => ({ ...network, personalValues: {} });
