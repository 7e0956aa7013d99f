import type { PGlite } from '@electric-sql/pglite';
import { isRecord } from '../../isRecord.ts';
import { json, notFound, type Handler } from './jsonReplies.ts';
import { randomSecret } from './secrets.ts';

interface Parts {
	readonly database: PGlite;
	/** Lite itself. */
	readonly forward: Handler;
	readonly takeMail: () => string | null;
	readonly publicKey: string;
	readonly secretKey: string;
}

const base = '/auth/v1/admin/';

/**
 * The few calls of Supabase's admin API that the app makes and that Lite lacks: create, list and
 * get users, and make a sign-in token. So the code above is the same for both backends. Returns
 * null for what is none of these.
 */
export async function answerAdmin(parts: Parts, request: Request): Promise<Response | null> {
	const { pathname } = new URL(request.url);
	if (!pathname.startsWith(base)) return null;
	if (request.headers.get('apikey') !== parts.secretKey)
		return json(403, { code: 'not_admin', message: 'User not allowed' });
	const call = `${request.method} ${pathname.slice(base.length)}`;
	if (call === 'POST users') return createUser(parts, await request.json());
	if (call === 'POST generate_link') return generateLink(parts, await request.json());
	if (call === 'GET users') return json(200, { users: await findUsers(parts.database, null) });
	const id = /^GET users\/([0-9a-f-]{36})$/.exec(call)?.[1];
	if (!id) return notFound();
	const [user] = await findUsers(parts.database, id);
	return user ? json(200, user) : notFound();
}

async function createUser(parts: Parts, body: unknown): Promise<Response> {
	if (!isRecord(body)) return json(400, { code: 'bad_json', message: 'An object is needed' });
	const password = typeof body.password === 'string' ? body.password : randomSecret();
	const made = await parts.forward(
		call(parts, 'signup', { email: body.email, password, data: body.user_metadata ?? {} })
	);
	if (!made.ok) return made;
	const reply: unknown = await made.json();
	const id = isRecord(reply) && isRecord(reply.user) ? reply.user.id : null;
	await parts.database.query(
		'update auth.users set raw_app_meta_data = raw_app_meta_data || $2::jsonb where id = $1',
		[id, JSON.stringify(isRecord(body.app_metadata) ? body.app_metadata : {})]
	);
	// Signing up signs in as well; nobody holds that session.
	await parts.database.query('delete from auth.sessions where user_id = $1', [id]);
	const [user] = await findUsers(parts.database, String(id));
	return user ? json(200, user) : notFound();
}

/** A sign-in token, as GoTrue makes it for a magic link. */
async function generateLink(parts: Parts, body: unknown): Promise<Response> {
	const email = isRecord(body) ? body.email : null;
	const sent = await parts.forward(call(parts, 'otp', { email, create_user: false }));
	if (!sent.ok) return sent;
	const hash = /[?&]token=([0-9a-f]+)/.exec(parts.takeMail() ?? '')?.[1];
	if (!hash) return notFound();
	return json(200, { hashed_token: hash, verification_type: 'magiclink', action_link: '' });
}

function call(parts: Parts, path: string, body: unknown): Request {
	return new Request(`http://embedded.invalid/auth/v1/${path}`, {
		method: 'POST',
		headers: { apikey: parts.publicKey, 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});
}

async function findUsers(
	database: PGlite,
	id: string | null
): Promise<readonly Record<string, unknown>[]> {
	const found = await database.query<Record<string, unknown>>(
		`select id, aud, role, email, raw_app_meta_data as app_metadata,
			raw_user_meta_data as user_metadata, created_at, updated_at, last_sign_in_at
		from auth.users where $1::uuid is null or id = $1::uuid order by created_at, id limit 1000`,
		[id]
	);
	return found.rows;
}
