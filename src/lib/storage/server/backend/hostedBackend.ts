import type { Backend, HostedConfig } from './Backend.ts';
import { createClients } from './clients.ts';

/** A Supabase project, hosted or self-hosted. Its migrations are pushed by the Supabase CLI. */
export function openHosted(config: HostedConfig): Backend {
	const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
	const clients = createClients({
		url: config.url,
		publicKey: config.anonKey,
		secretKey: config.serviceRoleKey,
		fetch
	});
	return {
		kind: 'hosted',
		url: config.url,
		publicKey: config.anonKey,
		pepper: config.serviceRoleKey,
		fetch,
		...clients,
		close: async () => {}
	};
}
