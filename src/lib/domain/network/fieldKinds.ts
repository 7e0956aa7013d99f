import type { CollectionName } from './Network.ts';

/**
 * What people can edit independently of each other decides how a field is patched:
 *
 * - `value`: one value as a whole (string, number, boolean, null)
 * - `texts`: one string per language; two translators never meet
 * - `set`: unordered strings without doubles; adding and removing merge
 * - `record`: one JSON value per key (e.g. a slot per organization)
 * - `list`: an ordered JSON value, replaced as a whole
 * - `person`: the id of an erasable personal value, never the value itself
 *
 * `internal` fields live in the sibling table `<collection>_internal` and never reach an edition.
 */
export type FieldKind = 'value' | 'texts' | 'set' | 'record' | 'list' | 'person';

export interface FieldSpec {
	readonly kind: FieldKind;
	/** The collection whose ids the field holds; the domain lets no reference dangle. */
	readonly refers?: CollectionName;
	readonly internal?: boolean;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;
