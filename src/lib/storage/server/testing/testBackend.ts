import { randomUUID } from 'node:crypto';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { createAccount, type Account } from '../accounts.ts';
import type { Backend, EmbeddedConfig } from '../backend/Backend.ts';
import { openBackend } from '../backend/openBackend.ts';
import { callFunction } from '../callFunction.ts';
import type { MemberRole } from '../readNetworks.ts';
import { sessionToken } from '../sessions.ts';
import type { Id } from '#domain/shared/Id.ts';

/** A real embedded backend with all migrations, in memory unless a folder is given. About 2.5 s. */
export function openTestBackend(config: Partial<EmbeddedConfig> = {}): Promise<Backend> {
	return openBackend({ kind: 'embedded', folder: 'memory', ...config });
}

export interface SignedIn {
	readonly account: Account;
	readonly accessToken: string;
	readonly client: SupabaseClient;
}

/** A new account with a session, as the app would have it after a one-time address. */
export async function signUp(backend: Backend, name: string): Promise<SignedIn> {
	const made = await createAccount(backend, {
		email: `${name.toLowerCase()}-${randomUUID()}@example.org`,
		displayName: name
	});
	if (!made.ok) throw new Error(made.error);
	return signIn(backend, made.value);
}

export async function signIn(backend: Backend, account: Account): Promise<SignedIn> {
	const token = await sessionToken(backend, account.id);
	if (!token) throw new Error('No such account');
	const { auth } = createClient(backend.url, backend.publicKey, {
		auth: { persistSession: false, autoRefreshToken: false },
		global: { fetch: backend.fetch }
	});
	const { data, error } = await auth.verifyOtp({ token_hash: token, type: 'magiclink' });
	const accessToken = data.session?.access_token;
	if (error || !accessToken) throw error ?? new Error('No session');
	return { account, accessToken, client: backend.forUser(accessToken) };
}

/** An empty network that belongs to `owner`. */
export async function makeNetwork(backend: Backend, owner: Account, slug: string): Promise<Id> {
	const id = randomUUID();
	await callFunction(backend.service(), 'create_network', {
		p_id: id,
		p_slug: slug,
		p_title: { de: `Netzwerk ${slug}` },
		p_owner: owner.id,
		p_owner_name: owner.displayName
	});
	return id;
}

export async function addMember(
	backend: Backend,
	network: Id,
	member: Account,
	role: MemberRole,
	canPublish = false
): Promise<void> {
	await callFunction(backend.service(), 'set_member', {
		p_network: network,
		p_user: member.id,
		p_role: role,
		p_can_publish: canPublish,
		p_display_name: member.displayName
	});
}
