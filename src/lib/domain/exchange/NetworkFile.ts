import * as v from 'valibot';
import { isJsonObject } from '#domain/shared/Json.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** Names of partners in a network file are their source keys; of maps and topics, slug and code. */
const keys = v.optional(v.array(v.string()), []);
const texts = v.optional(v.record(v.string(), v.string()), {});

/** A topic beyond the starter catalogue, or a starter topic called otherwise; matched by code. */
const topicEntry = v.strictObject({
	code: v.string(),
	name: texts,
	shortName: texts,
	/** Code of the topic area that it belongs to. */
	parent: v.optional(v.nullable(v.string()), null)
});

const mapEntry = v.strictObject({
	slug: v.string(),
	title: texts,
	description: texts,
	layout: v.optional(v.string(), 'sectors'),
	sectorBy: v.optional(v.string(), 'primaryTopic'),
	query: v.optional(
		v.strictObject({ kinds: keys, types: keys, levels: keys, topics: keys, exclude: keys }),
		{}
	),
	embedPolicy: v.optional(v.strictObject({ mode: v.string(), hosts: keys }), { mode: 'nowhere' })
});

const guideEntry = v.strictObject({
	slug: v.string(),
	title: texts,
	subtitle: texts,
	intro: texts,
	topics: keys,
	map: v.optional(v.nullable(v.string()), null),
	languages: keys
});

const networkFile = v.strictObject({
	schema: v.literal('wegenetz/network-profile/1'),
	network: v.strictObject({
		slug: v.string(),
		title: texts,
		publisher: v.optional(v.nullable(v.string()), null),
		notice: texts,
		anchor: v.optional(v.nullable(v.string()), null),
		brandColour: v.exactOptional(v.nullable(v.string())),
		brandFont: v.exactOptional(v.string()),
		brandRadius: v.exactOptional(v.number()),
		logo: v.exactOptional(v.nullable(v.string())),
		statements: v.exactOptional(v.record(v.string(), v.string()))
	}),
	/** Languages in which the texts of this file were made by machine and checked by nobody. */
	machineLanguages: v.optional(v.array(v.picklist(textLanguages)), []),
	topics: v.optional(v.array(topicEntry), []),
	maps: v.optional(v.array(mapEntry), []),
	guides: v.optional(v.array(guideEntry), [])
});

/** What a network says of itself beside its tables: profile, topics, maps and guides (`network.json`). */
export type NetworkFile = v.InferOutput<typeof networkFile>;
export type TopicEntry = v.InferOutput<typeof topicEntry>;
export type MapEntry = v.InferOutput<typeof mapEntry>;
export type GuideEntry = v.InferOutput<typeof guideEntry>;

export type NetworkFileFailure =
	| { readonly code: 'not_json'; readonly file: string }
	| { readonly code: 'not_a_network_file'; readonly file: string; readonly at: string };

/** The shape only; values and references are checked by the domain when the plan is carried out. */
export function parseNetworkFile(
	file: string,
	text: string
): Result<NetworkFile, NetworkFileFailure> {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return err({ code: 'not_json', file });
	}
	const parsed = v.safeParse(networkFile, json);
	if (parsed.success) return ok(parsed.output);
	const at = v.getDotPath(parsed.issues[0]) ?? (isJsonObject(json) ? 'schema' : '');
	return err({ code: 'not_a_network_file', file, at });
}
