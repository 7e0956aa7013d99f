import * as v from 'valibot';
import { collectionNames, fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { referralWays } from '#domain/network/Service.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { Id } from '#domain/shared/Id.ts';

/** One internal field of one collection, out of the domain's own list: a new field joins by itself. */
export interface InternalField {
	readonly collection: CollectionName;
	readonly field: string;
	readonly spec: FieldSpec<never>;
}

export const internalFields: readonly InternalField[] = collectionNames.flatMap((collection) =>
	Object.entries(fieldsOf[collection])
		.filter(([, spec]) => spec.internal === true)
		.map(([field, spec]) => ({ collection, field, spec: spec as FieldSpec<never> }))
);

/** A word nobody else would write, one per field. */
export const canaryOf = ({ collection, field }: InternalField): string =>
	`kanarienvogel${collection}${field}`.toLowerCase();

/** Scopes that release nothing; `public` is the one value that is meant to change public bytes. */
const closedScopes = ['partners', 'internal'];

/**
 * Values of every sort that a field might hold: words, codes, days, numbers, flags, ids, seats.
 * Those that its schema takes are tried; a field that takes none of them fails the test, so that
 * whoever adds it adds its sort here.
 */
export function candidates(internal: InternalField, organization: Id): readonly Json[] {
	if (internal.spec.kind === 'person') return [canaryOf(internal)];
	if (internal.field === 'personScope') return closedScopes;
	const canary = canaryOf(internal);
	const other = '1a2b3c4d-1a2b-4c3d-8e4f-1a2b3c4d5e6f';
	const seat = { [organization]: { sector: canary, ring: 'inner', index: 3 } };
	const day = '2037-05-17';
	const sorts: readonly Json[] = [
		canary,
		...contactStages,
		...referralWays,
		day,
		other,
		73,
		true,
		[canary],
		[[organization, other].sort().join(' ')],
		{ de: canary },
		{ 'joint_letter.subject': canary },
		seat,
		{ [organization]: { x: 4711.25, y: 815.5 } },
		{ [organization]: { stage: 'maintained', date: day, note: canary, by: null } },
		{ [organization]: { day, text: canary, note: canary } },
		{ [organization]: { day, text: canary, withWhom: canary, until: day } },
		{ [organization]: viewNamed(canary) }
	];
	// Two are enough to change from one to the other, the canary first where it fits.
	return sorts.filter((value) => v.safeParse(internal.spec.holds, value).success).slice(0, 2);
}

/** A saved view of a table. */
const viewNamed = (name: string): Json => ({
	name,
	tab: 'organizations',
	columns: [name],
	sorting: [{ key: name, descending: true }],
	filters: [{ column: name, way: 'is', values: [name] }],
	grouping: name
});
