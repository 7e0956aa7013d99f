import type { SupabaseClient } from '@supabase/supabase-js';
import type { WorkPreferences } from '#http/workPreferences.ts';
import type { Locale } from '#i18n/words.ts';
import type { Account } from '#storage/server/accounts.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import type { Session } from '#storage/server/sessions.ts';

declare global {
	namespace App {
		interface Locals {
			backend: Backend;
			/** Acts as the signed-in user, on pages without a session as anybody. */
			client: SupabaseClient;
			/** Known only under `/app` and `/auth`: published pages never look at a cookie. */
			user: Account | null;
			/** The session behind `user`, for what stays open longer than a request. */
			session: Pick<Session, 'token' | 'expiresAt'> | null;
			locale: Locale;
			/** Known only under `/app`, as `user` is. */
			preferences?: WorkPreferences;
		}
		interface Error {
			message: string;
			code?: string;
			/** Under which the log has the error, for the user to name. */
			errorId?: string;
		}
	}
}

export {};
