import type { Id, Instant } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { CollectionName } from '#domain/network/Network.ts';

export type { Json } from '#domain/shared/Json.ts';

interface Target {
	readonly collection: CollectionName;
	readonly id: Id;
}

/**
 * One field, one language of a text field (`description.tr`) or one key of a record field
 * (`slots.<id>`) goes from `before` to `after`. `null` stands for „not there“ in texts and records.
 */
export interface SetPatch extends Target {
	readonly op: 'set';
	readonly path: string;
	readonly before: Json;
	readonly after: Json;
}

/** One value joins or leaves a set; doing it twice is doing it once. */
interface MemberPatchOf<Op> extends Target {
	readonly op: Op;
	readonly path: string;
	readonly value: string;
}

/** A whole object appears or goes; `value` has every field, so that either can be undone. */
interface ObjectPatchOf<Op> extends Target {
	readonly op: Op;
	readonly value: { readonly [field: string]: Json };
}

export type MemberPatch = MemberPatchOf<'add'> | MemberPatchOf<'remove'>;
export type ObjectPatch = ObjectPatchOf<'create'> | ObjectPatchOf<'delete'>;
export type FieldPatch = SetPatch | MemberPatch;
export type Patch = FieldPatch | ObjectPatch;

/** The invertible record that one command left. Plain data: it crosses the wire and the journal. */
export interface Change {
	/** Made by the client; the journal takes a change of the same id only once. */
	readonly id: Id;
	/** `type` of the command, for the journal's sentence. */
	readonly command: string;
	readonly at: Instant;
	readonly patches: readonly Patch[];
	/** Id of the change that this one takes back, if it is an undo or redo. */
	readonly undoes: Id | null;
	/**
	 * New personal values by the ids that patches refer to. Carried beside the patches and stored
	 * in the erasable table; the journal keeps the patches only.
	 */
	readonly personal: Readonly<Record<Id, string>>;
}
