/** A database with all migrations applied; the same tests run on each engine. */
export interface TestDatabase {
	readonly engine: 'pglite' | 'postgres';
	/** One statement in its own transaction, as PostgREST or the embedded backend would run it. */
	asRole<Row = Record<string, unknown>>(
		caller: Caller,
		sql: string,
		params?: unknown[]
	): Promise<Row[]>;
	/** One statement as superuser. */
	asAdmin<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Row[]>;
	/** Many statements as superuser, in one transaction, without results. */
	execute(sql: string): Promise<void>;
	close(): Promise<void>;
}

/** A further connection beside the first. Only real PostgreSQL has them. */
export interface Session {
	asRole<Row = Record<string, unknown>>(
		caller: Caller,
		sql: string,
		params?: unknown[]
	): Promise<Row[]>;
	close(): Promise<void>;
}

export interface PostgresTestDatabase extends TestDatabase {
	connect(): Promise<Session>;
}

/** Who asks: a role of the database and the user of the verified token. */
export interface Caller {
	readonly role: 'anon' | 'authenticated' | 'service_role' | 'wegenetz_writer' | 'testing_writer';
	readonly user: string | null;
}

export const anonymous: Caller = { role: 'anon', user: null };
export const operator: Caller = { role: 'service_role', user: null };
export const signedIn = (user: string): Caller => ({ role: 'authenticated', user });

/** The settings of a request, as PostgREST makes them. Transaction-local. */
export const requestSettings = `select
	set_config('request.jwt.claim.sub', '', true),
	set_config('request.jwt.claims', $2, true),
	set_config('role', $1, true)`;

export const claimsOf = (caller: Caller): string =>
	JSON.stringify({ role: caller.role, ...(caller.user ? { sub: caller.user } : {}) });
