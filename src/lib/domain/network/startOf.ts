import type { Json } from '#domain/shared/Json.ts';
import type { FieldSpec } from './fieldKinds.ts';

const emptyOf: Readonly<Record<FieldSpec['kind'], Json>> = {
	value: null,
	person: null,
	texts: {},
	record: {},
	set: [],
	list: []
};

/** What a field holds before anybody wrote it: its `initial`, else the empty form of its kind. */
export const startOf = (spec: FieldSpec): Json =>
	spec.initial !== undefined ? (spec.initial as Json) : emptyOf[spec.kind];
