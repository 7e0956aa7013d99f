import type { Patch } from '#domain/history/Change.ts';
import { applyPatch, readPath, readSet } from '#domain/history/patchDraft.ts';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { Draft } from '#domain/network/Draft.ts';
import type { Fault, FaultCode } from '#domain/network/Fault.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isSameJson, type Json } from '#domain/shared/Json.ts';

/** Carries a command out on a draft and writes down each patch with what stood there before. */
export class Recorder {
	readonly draft: Draft;
	readonly patches: Patch[] = [];
	readonly personal: Record<Id, string> = {};

	constructor(draft: Draft) {
		this.draft = draft;
	}

	create(collection: CollectionName, object: AnyObject): void {
		const { id, ...value } = object;
		this.#record({ op: 'create', collection, id, value });
	}

	delete(collection: CollectionName, object: AnyObject): void {
		const { id, ...value } = object;
		this.#record({ op: 'delete', collection, id, value });
	}

	/** Writes nothing down when the value already stands there. */
	set(collection: CollectionName, id: Id, path: string, after: Json): void {
		const object = this.draft.object(collection, id);
		if (!object) return;
		const before = readPath(object, path);
		if (!isSameJson(before, after))
			this.#record({ op: 'set', collection, id, path, before, after });
	}

	/** Finds out what joined and what left. */
	setMembers(collection: CollectionName, id: Id, path: string, after: readonly string[]): void {
		const object = this.draft.object(collection, id);
		if (!object) return;
		const before = new Set(readSet(object, path));
		const wanted = new Set(after);
		for (const value of before.difference(wanted))
			this.#record({ op: 'remove', collection, id, path, value });
		for (const value of wanted.difference(before))
			this.#record({ op: 'add', collection, id, path, value });
	}

	/** Keeps a personal value beside the patches that refer to it. */
	hold(id: Id, value: string): void {
		this.personal[id] = value;
	}

	personalValue(id: Id): string | undefined {
		return Object.hasOwn(this.personal, id) ? this.personal[id] : this.draft.personalValue(id);
	}

	#record(patch: Patch): void {
		applyPatch(this.draft, patch);
		this.patches.push(patch);
	}
}

/** What a command does to a network; a fault when it cannot be done. */
export type Plan<C> = (recorder: Recorder, command: C) => Fault | null;

export const fault = (
	code: FaultCode,
	collection: CollectionName,
	id: Id,
	field: string | null = null,
	more: Pick<Fault, 'other' | 'limit'> = {}
): Fault => ({ code, collection, id, field, ...more });
