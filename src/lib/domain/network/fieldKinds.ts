import type { GenericSchema } from 'valibot';
import type { CollectionName } from './Network.ts';

/**
 * What people can edit independently of each other decides how a field is patched:
 *
 * - `value`: one value as a whole (string, number, boolean, null)
 * - `texts`: one string per language; two translators never meet
 * - `set`: unordered strings without doubles, held sorted; adding and removing merge
 * - `record`: one JSON value per key (e.g. a slot per organization)
 * - `list`: an ordered or nested JSON value, replaced as a whole; `initial: null` lets it be missing
 * - `person`: the id of an erasable personal value, never the value itself
 *
 * `internal` fields live in the sibling table `<collection>_internal` and never reach an edition.
 */
export type FieldKind = 'value' | 'texts' | 'set' | 'record' | 'list' | 'person';

/** A valibot schema that yields exactly `T`, neither wider nor narrower. */
export interface Holds<T> extends GenericSchema<unknown, T> {
	/** Only for the type checker: makes `T` invariant. Never set. */
	readonly exactly?: (value: T) => T;
}

export interface FieldSpec<T = never> {
	readonly kind: FieldKind;
	/** What the field may hold: the one place for its limits. */
	readonly holds: [T] extends [never] ? GenericSchema : Holds<T>;
	/** What a new object starts with if not told; otherwise empty (`null`, `{}`, `[]`). */
	readonly initial?: unknown;
	/** Keys of a record that is not kept by id. */
	readonly isKey?: (key: string) => boolean;
	/** The collection whose ids the field holds; the domain lets no reference dangle. */
	readonly refers?: CollectionName;
	readonly internal?: boolean;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** `satisfies` this: tsc then demands a line for every field of `T`, with a schema for its type. */
export type FieldSpecsFor<T> = {
	readonly [F in Exclude<keyof T, 'id'>]-?: FieldSpec<T[F]>;
};
