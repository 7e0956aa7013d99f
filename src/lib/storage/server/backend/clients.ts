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

/** The three clients of a backend; the two without a user are made once. */
export function createClients(address: Address): {
	anonymous: () => SupabaseClient;
	forUser: (accessToken: string) => SupabaseClient;
	service: () => SupabaseClient;
} {
	const global = { fetch: address.fetch };
	const anonymous = createClient(address.url, address.publicKey, { auth: withoutStorage, global });
	const service = createClient(address.url, address.secretKey, { auth: withoutStorage, global });
	return {
		anonymous: () => anonymous,
		forUser: (accessToken) =>
			createClient(address.url, address.publicKey, {
				accessToken: async () => accessToken,
				global
			}),
		service: () => service
	};
}
