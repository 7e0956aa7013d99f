import type { PostgrestError, SupabaseClient } from '@supabase/supabase-js';

/**
 * The database refused or failed. `code` is PostgreSQL's SQLSTATE or PostgREST's; `reason` is the
 * word that our SQL functions raise (`not_allowed`, `reference_dangles` …). Messages of the database
 * may quote data and never get here.
 */
export class DatabaseRefusal extends Error {
	override readonly name = 'DatabaseRefusal';
	readonly code: string;
	readonly reason: string;

	constructor(error: PostgrestError, what: string) {
		super(`${what}: ${error.code || 'no answer'}`);
		this.code = error.code;
		this.reason = /^[a-z_]{3,60}$/.test(error.message) ? error.message : 'database_error';
	}
}

/** Calls an SQL function. Throws `DatabaseRefusal`. */
export async function callFunction(
	client: SupabaseClient,
	name: string,
	args: Readonly<Record<string, unknown>>
): Promise<unknown> {
	const { data, error } = await client.rpc(name, args);
	if (error) throw new DatabaseRefusal(error, name);
	return data;
}
