import type { SupabaseClient } from '@supabase/supabase-js';
import { callFunction, DatabaseRefusal } from './callFunction.ts';
import type { EditionKind } from './editionRows.ts';
import type { PublicGuide, PublicMap, PublicSlots } from '#domain/edition/PublicContent.ts';
import type { EmbedPolicy } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** What an edition would hold now, derived by the database. */
export interface EditionDraft<K extends EditionKind = EditionKind> {
	/** Revision of the network that it was derived from. */
	readonly head: number;
	readonly content: K extends 'map' ? PublicMap : PublicGuide;
	readonly embedPolicy: EmbedPolicy;
	/** The newest edition, also when it is withdrawn: its seats are kept. */
	readonly previous: {
		readonly number: number;
		readonly hash: string;
		readonly slots: PublicSlots;
	} | null;
}

export interface EditionFile {
	/** `[a-z0-9][a-z0-9._-]*` */
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

export interface PublishRequest {
	readonly network: Id;
	readonly kind: EditionKind;
	readonly target: Id;
	readonly head: number;
	/** Hex SHA-256 over all that the public can read of it. */
	readonly hash: string;
	readonly slots: PublicSlots;
	readonly files: readonly EditionFile[];
}

export type PublishOutcome =
	| { readonly status: 'published' | 'unchanged'; readonly number: number; readonly id: Id }
	/** The network has moved on since the draft: draft again. */
	| { readonly status: 'stale'; readonly number: number | null };

/** `slug_taken`: another network publishes under this address. */
export type PublishRefusal = 'not_allowed' | 'target_missing' | 'slug_taken';

export async function draftEdition<K extends EditionKind>(
	client: SupabaseClient,
	network: Id,
	kind: K,
	target: Id
): Promise<Result<EditionDraft<K>, PublishRefusal>> {
	return asResult(async () => {
		const args = { p_network: network, p_kind: kind, p_target: target };
		return (await callFunction(client, 'edition_draft', args)) as EditionDraft<K>;
	});
}

/** Freezes an edition. The database derives the content again and refuses a stale head. */
export async function publishEdition(
	client: SupabaseClient,
	request: PublishRequest
): Promise<Result<PublishOutcome, PublishRefusal>> {
	return asResult(
		async () =>
			(await callFunction(client, 'publish_edition', {
				p_network: request.network,
				p_kind: request.kind,
				p_target: request.target,
				p_head: request.head,
				p_hash: request.hash,
				p_slots: request.slots,
				p_files: request.files.map(({ name, mediaType, bytes }) => ({
					name,
					mediaType,
					base64: Buffer.from(bytes).toString('base64')
				}))
			})) as PublishOutcome
	);
}

/** Takes every edition of a map or guide off the net; members still see them. */
export async function withdrawEdition(
	client: SupabaseClient,
	network: Id,
	kind: EditionKind,
	target: Id
): Promise<Result<{ readonly status: 'withdrawn' | 'unchanged' }, PublishRefusal>> {
	return asResult(async () => {
		const args = { p_network: network, p_kind: kind, p_target: target };
		const reply = await callFunction(client, 'withdraw_edition', args);
		return reply as { readonly status: 'withdrawn' | 'unchanged' };
	});
}

const refusals: readonly string[] = ['not_allowed', 'target_missing', 'slug_taken'];

async function asResult<T>(work: () => Promise<T>): Promise<Result<T, PublishRefusal>> {
	try {
		return ok(await work());
	} catch (error) {
		if (!(error instanceof DatabaseRefusal)) throw error;
		const reason = error.code === '42501' ? 'not_allowed' : error.reason;
		if (!refusals.includes(reason)) throw error;
		return err(reason as PublishRefusal);
	}
}
