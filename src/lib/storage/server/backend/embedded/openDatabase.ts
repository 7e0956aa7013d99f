import { App } from '@supabase/lite';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { answerAdmin } from './adminUsers.ts';
import { capturedMail } from './capturedMail.ts';
import type { Handler } from './jsonReplies.ts';
import type { WorkerStart } from './messages.ts';
import { applyMigrations } from './migrations.ts';
import { redactErrors } from './redactErrors.ts';
import { oneAtATime } from './oneAtATime.ts';
import { takePrintedError } from './quietConsole.ts';
import { createRoles } from './roles.ts';

export interface Database {
	/** Answers requests one after the other; `onStart` is called when it is this one's turn. */
	readonly answer: (request: Request, onStart?: () => void) => Promise<Response>;
	readonly close: () => Promise<void>;
}

/** Object id of the type: passed on as the `\\x…` text that PostgREST gives. */
const bytea = 17;

/** Life of an access token in seconds; the session behind it is asked for on every request. */
const tokenLife = 3600;

/** Lite on a PGlite folder: roles, sign-in tables, our migrations, then the request handler. */
export async function openDatabase(start: WorkerStart): Promise<Database> {
	const connection = await createPgliteConnection({
		...(start.folder ? { url: start.folder } : {}),
		pgliteOptions: { extensions: { pg_trgm, unaccent }, parsers: { [bytea]: (text) => text } }
	});
	const database = connection.driver;
	const mail = capturedMail();
	await database.exec(createRoles);
	const app = new App({
		connection,
		auth: {
			enabled: true,
			jwt_secret: start.jwtSecret,
			jwt_expiry: tokenLife,
			site_url: 'http://embedded.invalid',
			enable_signup: true,
			publishable_key: start.publicKey,
			secret_key: start.secretKey,
			// Asked for by the server only, right before it is used; our own limits guard the door.
			email: { enable_confirmations: false, max_frequency: '0s', otp_expiry: 300 }
		},
		options: { drivers: { email: mail } }
	});
	await app.ensureSystemSchema();
	if ((await applyMigrations(database, start.migrationsFolder)) > 0)
		await connection.clearSchemaCache();
	await app.init();
	const { publicKey, secretKey } = start;
	const forward: Handler = async (request) => app.fetch(request);
	const parts = { database, forward, takeMail: mail.take, publicKey, secretKey };
	const inTurn = start.mutex ? oneAtATime() : <T>(task: () => Promise<T>) => task();
	return {
		answer: (request, onStart) =>
			inTurn(async () => {
				onStart?.();
				takePrintedError();
				const response = (await answerAdmin(parts, request)) ?? (await forward(request));
				return redactErrors(response, takePrintedError());
			}),
		close: () => inTurn(() => connection.close())
	};
}
