import {
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building } from '$app/environment';
import { compressed } from '#http/compression.ts';
import { earlyScript } from '#http/early/earlyScript.ts';
import { refusalResponse } from '#http/refusalResponse.ts';
import { bodyLimit, discardBody, refusalOf } from '#http/requestRefusal.ts';
import { withSecurityHeaders } from '#http/securityHeaders.ts';
import { withoutComments } from '#http/withoutComments.ts';
import { readPreferences, themeAttribute } from '#http/workPreferences.ts';
import { m } from '#i18n/generated/messages.js';
import { deLocalizeUrl, extractLocaleFromUrl, localizeHref } from '#i18n/generated/runtime.js';
import { paraglideMiddleware } from '#i18n/generated/server.js';
import { directionOf, staffLocale } from '#i18n/locales.ts';
import { publishNetwork } from '#publishing/server/publishNetwork.ts';
import { logFailure } from '#storage/server/log.ts';
import { readSession } from '#storage/server/sessions.ts';
import { finishBeforeClosing, sharedBackend, startOnce } from '#storage/server/sharedBackend.ts';
import { startUp } from '#storage/server/startUp.ts';

/** Opens the database before the first request, so that a folder in use stops the start. */
export const init: ServerInit = async () => {
	if (building) return;
	const origin = process.env.ORIGIN ?? 'http://localhost:5173';
	await startOnce(async (backend) => {
		const { token, examples } = await startUp(backend, async (network) => {
			await publishNetwork(backend.service(), network, { origin });
		});
		finishBeforeClosing(examples);
		if (token) process.stdout.write(signInLines(origin, token));
	});
};

const signInLines = (origin: string, token: string): string =>
	`Wegenetz: ${origin}\nAnmelden (einmalig): ${origin}/auth/once/${token}\n`;

/** Headers go around everything, so that refusals carry them too. */
const headed: Handle = async ({ event, resolve }) =>
	withSecurityHeaders(event.url, await resolve(event));

/** The language is a prefix of the path; German has none, and `/de/…` leads to the same page. */
const localized: Handle = ({ event, resolve }) => {
	const german = /^\/de(\/.*)?$/.exec(event.url.pathname);
	if (german)
		return Response.redirect(
			new URL(`${german[1]?.replace(/^\/+/, '/') || '/'}${event.url.search}`, event.url.origin),
			308
		);
	const forStaff = staffAddress(event.url);
	if (forStaff) return Response.redirect(forStaff, 307);
	const isPublished = event.route.id?.startsWith('/(public)/') ?? false;
	const isWork = event.route.id?.startsWith('/app') ?? false;
	return paraglideMiddleware(event.request, ({ locale }) => {
		event.locals.locale = locale;
		return resolve(event, {
			transformPageChunk: ({ html }) =>
				(isPublished ? withoutComments(html) : html)
					.replace('%lang%', locale)
					.replace('%dir%', directionOf(locale))
					.replace('\t\t%early%\n', () => (isWork ? `\t\t${earlyScript}\n` : ''))
					.replace('%theme%', themeAttribute(event.locals.preferences?.appearance))
		});
	});
};

/** Work and sign-in speak the languages of staff only; `/tr/app` leads to the same page in German. */
function staffAddress(url: URL): URL | null {
	const { pathname } = deLocalizeUrl(url);
	const locale = extractLocaleFromUrl(url) ?? 'de';
	if (locale === staffLocale(locale)) return null;
	if (!isUnder(pathname, '/app') && !isUnder(pathname, '/auth')) return null;
	return new URL(localizeHref(pathname, { locale: staffLocale(locale) }) + url.search, url.origin);
}

const guarded: Handle = async ({ event, resolve }) => {
	const { origin } = event.url;
	const refusal = refusalOf(event.request, origin);
	if (!refusal) return resolve(event);
	if (refusal === 'body_too_large') await discardBody(event.request);
	const locale = staffLocale(event.locals.locale);
	const told =
		refusal === 'foreign_origin'
			? { status: 403, message: m.account_refused_foreign_origin({ origin }, { locale }) }
			: {
					status: 413,
					message: m.account_refused_body_too_large({ limit: bodyLimit / 1024 / 1024 }, { locale }),
					// A body beyond the server's own limit is not read: who reused the connection would be cut off.
					headers: { connection: 'close' }
				};
	return refusalResponse(event.request, locale, { code: refusal, ...told });
};

/** Only work and sign-in look at cookies: published pages must be the same for everybody. */
const signedIn: Handle = async ({ event, resolve }) => {
	const backend = await sharedBackend();
	const { pathname } = deLocalizeUrl(event.url);
	const isWork = isUnder(pathname, '/app');
	const isPrivate = isWork || isUnder(pathname, '/auth');
	const secure = event.url.protocol === 'https:';
	const session = isPrivate ? await readSession(backend, event.cookies, secure) : null;
	event.locals.backend = backend;
	event.locals.user = session?.account ?? null;
	event.locals.session = session;
	event.locals.client = session?.client ?? backend.anonymous();
	if (isWork && !session) return signInFirst(event);
	if (isWork) event.locals.preferences = readPreferences((name) => event.cookies.get(name));
	const response = await resolve(event);
	if (!isPrivate) return compressed(event.request, response);
	response.headers.set('cache-control', 'no-store');
	return response;
};

const isUnder = (pathname: string, prefix: string): boolean =>
	pathname === prefix || pathname.startsWith(`${prefix}/`);

function signInFirst({ request, isDataRequest, locals }: RequestEvent): Response {
	const isPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html');
	if (isPage || isDataRequest) redirect(303, localizeHref('/auth/sign-in'));
	return refusalResponse(request, locals.locale, {
		status: 401,
		code: 'signed_out',
		message: m.account_refused_signed_out()
	});
}

export const handle = sequence(headed, localized, guarded, signedIn);

/** What nobody expected: told with a number, logged without a word of what was typed. */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status === 404) return { message: m.account_error_not_found() };
	if (status < 500) return { message: m.account_error_request() };
	const errorId = logFailure('request_failed', error);
	return { message: m.account_error_unexpected({ errorId }), errorId };
};
