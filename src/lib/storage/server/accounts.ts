import type { User } from '@supabase/supabase-js';
import type { Backend } from './backend/Backend.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** Somebody who can sign in. */
export interface Account {
	readonly id: Id;
	readonly email: string;
	readonly displayName: string;
}

/** Address of the first owner until a real one is entered; `.invalid` never receives mail (RFC 2606). */
const firstOwnerEmail = 'inhaber@wegenetz.invalid';
const firstOwnerName = 'Inhaberin oder Inhaber';

export async function createAccount(
	backend: Backend,
	wanted: { readonly email: string; readonly displayName: string; readonly isFirstOwner?: boolean }
): Promise<Result<Account, 'email_taken' | 'email_bad'>> {
	const { data, error } = await backend.service().auth.admin.createUser({
		email: wanted.email,
		email_confirm: true,
		user_metadata: { display_name: wanted.displayName },
		app_metadata: wanted.isFirstOwner ? { first_owner: true } : {}
	});
	if (error) {
		if (error.code === 'email_exists' || error.code === 'user_already_exists')
			return err('email_taken');
		if (error.status === 400 || error.status === 422) return err('email_bad');
		throw error;
	}
	return ok(toAccount(data.user));
}

/** The account, or null if there is none (any more). */
export async function readAccount(backend: Backend, id: Id): Promise<Account | null> {
	const { data, error } = await backend.service().auth.admin.getUserById(id);
	if (error && error.status !== 404) throw error;
	return data.user ? toAccount(data.user) : null;
}

/**
 * The account that the first start makes for whoever runs this installation, and whether it has
 * credentials of its own by now. Until then each start hands out a one-time address.
 */
export async function firstOwner(
	backend: Backend
): Promise<{ readonly account: Account; readonly hasCredentials: boolean }> {
	const found = await findFirstOwner(backend);
	if (found)
		return {
			account: toAccount(found),
			hasCredentials: found.app_metadata.has_credentials === true
		};
	const made = await createAccount(backend, {
		email: firstOwnerEmail,
		displayName: firstOwnerName,
		isFirstOwner: true
	});
	if (!made.ok) throw new Error(`The first owner could not be made: ${made.error}`);
	return { account: made.value, hasCredentials: false };
}

async function findFirstOwner(backend: Backend): Promise<User | null> {
	const { data, error } = await backend.service().auth.admin.listUsers({ perPage: 1000 });
	if (error) throw error;
	return data.users.find((user) => user.app_metadata.first_owner === true) ?? null;
}

export function toAccount(user: User): Account {
	const name: unknown = user.user_metadata.display_name;
	const email = user.email ?? '';
	return { id: user.id, email, displayName: typeof name === 'string' && name ? name : email };
}
