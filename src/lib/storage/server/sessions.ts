import { createServerClient } from '@supabase/ssr';
import type { SupabaseClient } from '@supabase/supabase-js';
import { toAccount, type Account } from './accounts.ts';
import type { Backend } from './backend/Backend.ts';
import { callFunction } from './callFunction.ts';
import type { Id } from '#domain/shared/Id.ts';

interface CookieOptions {
	readonly path: string;
	readonly httpOnly: boolean;
	readonly secure: boolean;
	readonly sameSite: 'lax';
	readonly maxAge: number;
}

/** What sessions need of SvelteKit's cookies. */
export interface CookieJar {
	getAll(): { name: string; value: string }[];
	set(name: string, value: string, options: CookieOptions): void;
}

export interface Session {
	readonly account: Account;
	/** Acts as this user in the database. */
	readonly client: SupabaseClient;
	readonly token: string;
	/** When the token runs out, in ms since 1970: what was opened with it must end before. */
	readonly expiresAt: number;
}

export const sessionCookie = 'wegenetz-session';

/** 30 days without a visit end a session. */
const cookieLife = 30 * 24 * 60 * 60;

/**
 * Who is asking. The sign-in service is asked each time (3–4 ms embedded), so that „überall
 * abmelden“ holds at once and not only when a token runs out (docs/adr/0007-sessions.md). Renews a
 * token that has run out.
 */
export async function readSession(
	backend: Backend,
	jar: CookieJar,
	secure: boolean
): Promise<Session | null> {
	if (!jar.getAll().some((cookie) => cookie.name.startsWith(sessionCookie))) return null;
	const { auth } = authClient(backend, jar, secure);
	const { data } = await auth.getUser();
	if (!data.user) return null;
	const { session } = (await auth.getSession()).data;
	if (!session) return null;
	const { access_token: token, expires_at: expires = 0 } = session;
	const account = toAccount(data.user);
	return { account, client: backend.forUser(token), token, expiresAt: expires * 1_000 };
}

/** Whether a session still holds, for what stays open longer than a request. */
export async function holds(backend: Backend, { token }: Pick<Session, 'token'>): Promise<boolean> {
	const { data, error } = await backend.service().auth.getUser(token);
	// The sign-in service out of reach is no reason to end anything: the next round asks again.
	if (error && !(error.status !== undefined && error.status >= 400 && error.status < 500))
		return true;
	return data.user !== null;
}

/** Signs a user in by our own word, e.g. after a one-time address was redeemed. */
export async function startSession(
	backend: Backend,
	jar: CookieJar,
	secure: boolean,
	user: Id
): Promise<boolean> {
	const token = await sessionToken(backend, user);
	if (!token) return false;
	const { auth } = authClient(backend, jar, secure);
	const { error } = await auth.verifyOtp({ token_hash: token, type: 'magiclink' });
	if (error) throw error;
	return true;
}

/** Ends this session, or all sessions of the user at once. */
export async function endSession(
	backend: Backend,
	jar: CookieJar,
	secure: boolean,
	scope: 'local' | 'global'
): Promise<void> {
	await authClient(backend, jar, secure).auth.signOut({ scope });
}

/**
 * Gives whoever is signed in the name by which colleagues know them, in all their networks and in
 * sessions to come. Should the second half fail, saying it again mends it.
 *
 * By the session, not by the operator's key: the embedded sign-in service changes nobody else.
 *
 * @throws DatabaseRefusal, or what the sign-in service says
 */
export async function renameOneself(
	backend: Backend,
	jar: CookieJar,
	secure: boolean,
	{ id, displayName }: Pick<Account, 'id' | 'displayName'>
): Promise<void> {
	await callFunction(backend.service(), 'set_display_name', { p_user: id, p_name: displayName });
	const { auth } = authClient(backend, jar, secure);
	const { error } = await auth.updateUser({ data: { display_name: displayName } });
	if (error) throw error;
}

/** A token of the sign-in service that `verifyOtp` takes once; null if the user is gone. */
export async function sessionToken(backend: Backend, user: Id): Promise<string | null> {
	const admin = backend.service().auth.admin;
	const { data } = await admin.getUserById(user);
	const email = data.user?.email;
	if (!email) return null;
	const link = await admin.generateLink({ type: 'magiclink', email });
	if (link.error) throw link.error;
	return link.data.properties.hashed_token;
}

function authClient(backend: Backend, jar: CookieJar, secure: boolean): SupabaseClient {
	const fixed = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const;
	return createServerClient(backend.url, backend.publicKey, {
		global: { fetch: backend.fetch },
		cookieOptions: { name: sessionCookie, ...fixed },
		cookies: {
			getAll: () => jar.getAll(),
			setAll: (cookies) => {
				for (const { name, value, options } of cookies) {
					// The library keeps cookies for 400 days whatever it is told.
					jar.set(name, value, { ...fixed, maxAge: options.maxAge === 0 ? 0 : cookieLife });
				}
			}
		}
	});
}
