import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { callFunction, DatabaseRefusal } from './callFunction.ts';
import { memberNames } from './memberNames.ts';

/** A revision that somebody gave a name. */
export interface NamedVersion {
	readonly id: Id;
	readonly revision: number;
	readonly name: string;
	readonly note: string | null;
	/** Null if it is not known (any more) who named it. */
	readonly madeBy: string | null;
	readonly madeAt: Instant;
	/** When the revision was made; null for the very beginning. */
	readonly at: Instant | null;
}

interface Row extends Pick<NamedVersion, 'id' | 'revision' | 'name' | 'note'> {
	readonly made_by: Id | null;
	readonly made_at: Instant;
}

/** Named versions, newest revision first; none for those who may not read the journal. */
export async function readVersions(
	client: SupabaseClient,
	network: Id
): Promise<readonly NamedVersion[]> {
	const { data, error } = await client
		.from('versions')
		.select('id, revision, name, note, made_by, made_at')
		.eq('network_id', network)
		.order('revision', { ascending: false })
		.limit(500)
		.overrideTypes<Row[], { merge: false }>();
	if (error) throw new DatabaseRefusal(error, 'versions');
	const names = await memberNames(client, network);
	const moments = await momentsOf(client, network, [...new Set(data.map((row) => row.revision))]);
	return data.map(({ id, revision, name, note, made_by, made_at }) => ({
		id,
		revision: Number(revision),
		name,
		note,
		madeBy: made_by === null ? null : (names.get(made_by) ?? null),
		madeAt: new Date(made_at).toISOString(),
		at: moments.get(Number(revision)) ?? null
	}));
}

async function momentsOf(
	client: SupabaseClient,
	network: Id,
	revisions: readonly number[]
): Promise<ReadonlyMap<number, Instant>> {
	if (revisions.length === 0) return new Map();
	const { data, error } = await client
		.from('journal')
		.select('revision, at')
		.eq('network_id', network)
		.in('revision', revisions)
		.overrideTypes<{ revision: number; at: string }[], { merge: false }>();
	if (error) throw new DatabaseRefusal(error, 'journal');
	return new Map(data.map(({ revision, at }) => [Number(revision), new Date(at).toISOString()]));
}

export interface VersionWish {
	/** Null for a new one. */
	readonly id: Id | null;
	readonly revision: number;
	readonly name: string;
	readonly note: string;
}

export type VersionRefusal = 'not_allowed' | 'invalid';

/** Names a revision, or names a version anew. */
export async function nameVersion(
	client: SupabaseClient,
	network: Id,
	{ id, revision, name, note }: VersionWish
): Promise<Result<null, VersionRefusal>> {
	return asked(() =>
		callFunction(client, 'name_version', {
			p_network: network,
			p_id: id ?? randomUUID(),
			p_revision: revision,
			p_name: name,
			p_note: note
		})
	);
}

/** Forgets the name; what was named stays in the journal. Only the owner may. */
export async function deleteVersion(
	client: SupabaseClient,
	network: Id,
	id: Id
): Promise<Result<null, VersionRefusal>> {
	return asked(() => callFunction(client, 'delete_version', { p_network: network, p_id: id }));
}

async function asked(call: () => Promise<unknown>): Promise<Result<null, VersionRefusal>> {
	try {
		await call();
		return ok(null);
	} catch (error) {
		if (!(error instanceof DatabaseRefusal)) throw error;
		if (error.code === '42501') return err('not_allowed');
		if (error.code === 'P0001' || error.code.startsWith('23')) return err('invalid');
		throw error;
	}
}
