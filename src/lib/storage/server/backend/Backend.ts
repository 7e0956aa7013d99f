import type { SupabaseClient } from '@supabase/supabase-js';

/**
 * What the app needs of a backend, the same for the embedded one and for a Supabase project.
 * Every client obeys row-level security but `service()`, which acts for the operator.
 */
export interface Backend {
	readonly kind: 'embedded' | 'hosted';
	/** Address that supabase-js is given; for the embedded backend a name that resolves nowhere. */
	readonly url: string;
	/** Key of the role `anon`; stays on the server. */
	readonly publicKey: string;
	/** Mixed into hashes of client addresses, so that they can't be guessed back. */
	readonly pepper: string;
	/** Carries requests to the backend. Throws only when the backend is gone. */
	readonly fetch: typeof globalThis.fetch;
	anonymous(): SupabaseClient;
	/** Acts as the user of a valid access token. */
	forUser(accessToken: string): SupabaseClient;
	service(): SupabaseClient;
	close(): Promise<void>;
}

export interface EmbeddedConfig {
	readonly kind: 'embedded';
	/** Data folder, or `memory` for a database that vanishes with the process (tests). */
	readonly folder: string;
	/** A call into the database that lasts longer is broken off, in milliseconds. */
	readonly callLimit?: number;
	/** Only for tests: where the migrations are, if not in the project. */
	readonly migrationsFolder?: string;
}

export interface HostedConfig {
	readonly kind: 'hosted';
	readonly url: string;
	readonly anonKey: string;
	readonly serviceRoleKey: string;
}

export type BackendConfig = EmbeddedConfig | HostedConfig;
