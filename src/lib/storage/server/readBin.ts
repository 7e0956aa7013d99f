import type { SupabaseClient } from '@supabase/supabase-js';
import type { NamedThing } from '#domain/history/NamedThing.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { callFunction } from './callFunction.ts';
import { isRecord } from './isRecord.ts';
import { memberNames } from './memberNames.ts';

export interface DeletedObject extends NamedThing {
	readonly id: Id;
}

/** What one change deleted and nobody has brought back. */
export interface Deletion {
	readonly revision: number;
	readonly at: Instant;
	readonly author: string | null;
	readonly byOperator: boolean;
	readonly objects: readonly DeletedObject[];
}

export interface Bin {
	/** Newest first. */
	readonly deletions: readonly Deletion[];
	readonly olderBefore: number | null;
}

const pageSize = 50;

interface Row extends Pick<Deletion, 'revision' | 'at' | 'objects'> {
	readonly author: Id | null;
}

/** What was deleted and is not back, a page at a time; empty for those who may not read the journal. */
export async function readBin(
	client: SupabaseClient,
	network: Id,
	before: number | null
): Promise<Bin> {
	const answer = await callFunction(client, 'deleted_objects', {
		p_network: network,
		p_before: before,
		p_limit: pageSize + 1
	});
	const all = (isRecord(answer) ? answer.changes : []) as readonly Row[];
	const names = await memberNames(client, network);
	const rows = all.slice(0, pageSize);
	return {
		deletions: rows.map(({ revision, at, author, objects }) => ({
			revision: Number(revision),
			at: new Date(at).toISOString(),
			author: author === null ? null : (names.get(author) ?? null),
			byOperator: author === null,
			objects
		})),
		olderBefore: all.length > pageSize ? Number(rows.at(-1)?.revision) : null
	};
}
