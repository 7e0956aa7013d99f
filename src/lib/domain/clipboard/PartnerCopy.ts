import * as v from 'valibot';
import { id, line } from '#domain/network/fieldSchemas.ts';
import { fieldsOf } from '#domain/network/Network.ts';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';
import { guardJson } from '#domain/shared/guardJson.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { JsonObject } from '#domain/shared/Json.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** Names the format, so that a later version can read an older one. */
export const partnerCopySchema = 'wegenetz/partners/1';

/** Collections that travel with a partner, parents before children. */
export const copiedCollections = ['organizations', 'services', 'contacts', 'relations'] as const;
export type CopiedCollection = (typeof copiedCollections)[number];

export interface CopiedObject {
	/** The id it has where it comes from; within the copy others refer to it by that. */
	readonly id: Id;
	readonly fields: JsonObject;
}

/** How a topic is recognised in a network that has ids of its own. */
export interface CopiedTopic {
	readonly id: Id;
	readonly code: string | null;
	/** In all languages. */
	readonly names: readonly string[];
}

/**
 * Partners with their offers, functions and the relations among them, ready for the clipboard.
 * Nothing internal and nothing personal is in it: it may be pasted anywhere.
 */
export type PartnerCopy = {
	readonly schema: typeof partnerCopySchema;
	/** The network it was copied from. */
	readonly network: Id;
	readonly topics: readonly CopiedTopic[];
} & { readonly [C in CopiedCollection]: readonly CopiedObject[] };

/** Belong to the one entry they stand in: a key of a source, and the day on which somebody checked it. */
const ownOnly: readonly string[] = ['sourceId', 'assuredDate'];

/** Fields that a copy takes along. */
export const copiedFields = (collection: CopiedCollection): readonly [string, FieldSpec][] =>
	Object.entries(fieldsOf[collection]).filter(
		([field, { internal, kind }]) => !internal && kind !== 'person' && !ownOnly.includes(field)
	);

export type CopyFailure =
	/** Text of something else. */
	| { readonly code: 'not_a_copy' }
	/** Ours by its name, but broken or tampered with. */
	| { readonly code: 'broken_copy'; readonly at: string };

/** So much text is no handful of partners any more. */
const longest = 5_000_000;
const most = { organizations: 1_000, others: 10_000 } as const;

const objects = (limit: number) =>
	v.pipe(
		v.array(v.strictObject({ id, fields: v.record(v.string(), v.unknown()) })),
		v.maxLength(limit)
	);

const shape = v.strictObject({
	schema: v.literal(partnerCopySchema),
	network: id,
	topics: v.pipe(
		v.array(
			v.strictObject({
				id,
				code: v.nullable(line),
				names: v.pipe(v.array(line), v.maxLength(50))
			})
		),
		v.maxLength(1_000)
	),
	organizations: objects(most.organizations),
	services: objects(most.others),
	contacts: objects(most.others),
	relations: objects(most.others)
});

/**
 * The door for what comes from a clipboard: somebody else may have written it. Known fields only,
 * each with a value that its field may hold; nothing internal gets in this way.
 */
export function parsePartnerCopy(text: string): Result<PartnerCopy, CopyFailure> {
	const json = jsonIn(text);
	if (json === undefined) return err({ code: 'not_a_copy' });
	const problem = guardJson(json);
	if (problem) return err({ code: 'broken_copy', at: problem.path });
	const parsed = v.safeParse(shape, json);
	if (!parsed.success)
		return err({ code: 'broken_copy', at: v.getDotPath(parsed.issues[0]) ?? '' });
	for (const collection of copiedCollections) {
		const wrong = wrongFieldIn(collection, parsed.output[collection]);
		if (wrong !== null) return err({ code: 'broken_copy', at: `${collection}.${wrong}` });
	}
	return ok(parsed.output as PartnerCopy);
}

function jsonIn(text: string): unknown {
	const start = text.trimStart();
	if (text.length > longest || !start.startsWith(`{"schema":"${partnerCopySchema}"`))
		return undefined;
	try {
		return JSON.parse(start);
	} catch {
		return undefined;
	}
}

function wrongFieldIn(
	collection: CopiedCollection,
	copied: readonly { readonly fields: Readonly<Record<string, unknown>> }[]
): string | null {
	const specs = new Map(copiedFields(collection));
	for (const { fields } of copied)
		for (const [field, value] of Object.entries(fields)) {
			const spec = specs.get(field);
			if (!spec || !v.is(spec.holds, value)) return field;
		}
	return null;
}
