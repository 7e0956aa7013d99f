import { createClient, type SupabaseClient } from '@supabase/supabase-js';

export interface Address {
	readonly url: string;
	readonly publicKey: string;
	readonly secretKey: string;
	readonly fetch: typeof globalThis.fetch;
}

const withoutStorage = {
	persistSession: false,
	autoRefreshToken: false,
	detectSessionInUrl: false
} as const;

/**
 * The three clients of a backend; the two without a user are made once. The anonymous one is shared
 * by all requests, so it must not be able to take a session: with `accessToken` it has no `auth`.
 */
export function createClients(address: Address): {
	anonymous: () => SupabaseClient;
	forUser: (accessToken: string) => SupabaseClient;
	service: () => SupabaseClient;
} {
	const global = { fetch: address.fetch };
	const as = (token: string): SupabaseClient =>
		createClient(address.url, address.publicKey, { accessToken: async () => token, global });
	const anonymous = as(address.publicKey);
	const service = createClient(address.url, address.secretKey, { auth: withoutStorage, global });
	return {
		anonymous: () => anonymous,
		forUser: as,
		service: () => service
	};
}
