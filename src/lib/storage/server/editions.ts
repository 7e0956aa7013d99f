import type { SupabaseClient } from '@supabase/supabase-js';
import { DatabaseRefusal } from './callFunction.ts';
import { bytesOf, headColumns, toHead, type EditionKind, type HeadRow } from './editionRows.ts';
import type {
	EditionHead,
	PublicGuide,
	PublicMap,
	PublicSlots
} from '#domain/edition/PublicContent.ts';
import type { EmbedPolicy } from '#domain/network/NetworkMap.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';

export {
	draftEdition,
	publishEdition,
	withdrawEdition,
	type EditionDraft,
	type EditionFile,
	type PublishRequest,
	type PublishRefusal
} from './publishing.ts';

interface Content {
	readonly map: PublicMap;
	readonly guide: PublicGuide;
}

export interface Edition<K extends EditionKind> {
	readonly head: EditionHead;
	readonly content: Content[K];
	readonly slots: PublicSlots;
	readonly embedPolicy: EmbedPolicy;
}

/** The edition behind a public address; null if nothing is published there. */
export async function readEdition<K extends EditionKind>(
	client: SupabaseClient,
	network: string,
	kind: K,
	slug: string
): Promise<Edition<K> | null> {
	const { data, error } = await current(client, `${headColumns}, content, slots, embed_policy`)
		.eq('network_slug', network)
		.eq('kind', kind)
		.eq('slug', slug)
		.maybeSingle<
			HeadRow & { content: Content[K]; slots: PublicSlots; embed_policy: EmbedPolicy }
		>();
	if (error) throw new DatabaseRefusal(error, 'editions');
	if (!data) return null;
	return {
		head: toHead(data),
		content: data.content,
		slots: data.slots,
		embedPolicy: data.embed_policy
	};
}

/** Head of the edition behind a public address: enough for a validator, without its content. */
export async function readEditionHead(
	client: SupabaseClient,
	network: string,
	kind: EditionKind,
	slug: string
): Promise<EditionHead | null> {
	const { data, error } = await current(client, headColumns)
		.eq('network_slug', network)
		.eq('kind', kind)
		.eq('slug', slug)
		.maybeSingle<HeadRow>();
	if (error) throw new DatabaseRefusal(error, 'editions');
	return data ? toHead(data) : null;
}

export interface PublicEntry {
	readonly head: EditionHead;
	readonly title: Texts;
	readonly networkTitle: Texts;
}

/** What is published, of one network or of all: for start pages. Maps first, then by address. */
export async function listPublicEditions(
	client: SupabaseClient,
	network: string | null
): Promise<readonly PublicEntry[]> {
	const titles =
		'map_title:content->map->title, guide_title:content->guide->title, network_title:content->network->title';
	const asked = current(client, `${headColumns}, ${titles}`);
	const { data, error } = await (network === null ? asked : asked.eq('network_slug', network))
		.order('network_slug')
		.order('kind', { ascending: false })
		.order('slug')
		.overrideTypes<
			(HeadRow & { map_title: Texts | null; guide_title: Texts | null; network_title: Texts })[],
			{ merge: false }
		>();
	if (error) throw new DatabaseRefusal(error, 'editions');
	return data.map((row) => ({
		head: toHead(row),
		title: (row.kind === 'map' ? row.map_title : row.guide_title) ?? {},
		networkTitle: row.network_title
	}));
}

/**
 * The drawing of a map in a language; the German one where the edition was published before the
 * language was there.
 *
 * @param purpose `page`, `embed` or `file`, as `drawMapFiles` names them
 */
export const readDrawing = async (
	client: SupabaseClient,
	edition: Id,
	purpose: string,
	locale: string
): ReturnType<typeof readEditionFile> =>
	(await readEditionFile(client, edition, `${purpose}.${locale}.svg`)) ??
	readEditionFile(client, edition, `${purpose}.de.svg`);

/** A file that was made with the edition (picture, PDF); null if it has none of this name. */
export async function readEditionFile(
	client: SupabaseClient,
	edition: Id,
	name: string
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
	const { data, error } = await client
		.from('edition_files')
		.select('media_type, bytes')
		.eq('edition_id', edition)
		.eq('name', name)
		.maybeSingle<{ media_type: string; bytes: string }>();
	if (error) throw new DatabaseRefusal(error, 'edition_files');
	return data ? { mediaType: data.media_type, bytes: bytesOf(data.bytes) } : null;
}

export interface KeptEdition {
	readonly head: EditionHead;
	readonly target: Id;
	readonly isCurrent: boolean;
	readonly withdrawnAt: Instant | null;
}

/** All editions of a network, newest first, for its members. */
export async function listEditions(
	client: SupabaseClient,
	network: Id
): Promise<readonly KeptEdition[]> {
	const { data, error } = await client
		.from('editions')
		.select(`${headColumns}, target_id, is_current, withdrawn_at`)
		.eq('network_id', network)
		.order('published_at', { ascending: false })
		.overrideTypes<
			(HeadRow & { target_id: Id; is_current: boolean; withdrawn_at: string | null })[],
			{ merge: false }
		>();
	if (error) throw new DatabaseRefusal(error, 'editions');
	return data.map((row) => ({
		head: toHead(row),
		target: row.target_id,
		isCurrent: row.is_current && row.withdrawn_at === null,
		withdrawnAt: row.withdrawn_at && new Date(row.withdrawn_at).toISOString()
	}));
}

/** Revision of the network behind each of its editions; empty for who may not edit it. */
export async function editionRevisions(
	client: SupabaseClient,
	network: Id
): Promise<ReadonlyMap<Id, number>> {
	const { data, error } = await client
		.from('editions_internal')
		.select('edition_id, revision')
		.eq('network_id', network)
		.overrideTypes<{ edition_id: Id; revision: number }[], { merge: false }>();
	if (error) throw new DatabaseRefusal(error, 'editions_internal');
	return new Map(data.map((row) => [row.edition_id, Number(row.revision)]));
}

/** Members see withdrawn and older editions too, so the address asks for the current one by name. */
function current(client: SupabaseClient, columns: string) {
	return client.from('editions').select(columns).is('withdrawn_at', null).eq('is_current', true);
}
