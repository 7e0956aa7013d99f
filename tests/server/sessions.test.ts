import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAccount, firstOwner, type Account } from '#storage/server/accounts.ts';
import { allowAttempt } from '#storage/server/attempts.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { endSession, readSession, startSession } from '#storage/server/sessions.ts';
import {
	issueSignInLink,
	redeemSignInLink,
	signInLinkStatus
} from '#storage/server/signInLinks.ts';
import { Browser } from '#storage/server/testing/Browser.ts';
import { openTestBackend } from '#storage/server/testing/testBackend.ts';

let backend: Backend;
let anna: Account;

beforeAll(async () => {
	backend = await openTestBackend();
	const made = await createAccount(backend, { email: 'anna@example.org', displayName: 'Anna' });
	if (!made.ok) throw new Error(made.error);
	anna = made.value;
}, 60_000);

afterAll(() => backend.close());

const signedIn = async (): Promise<Browser> => {
	const browser = new Browser();
	await startSession(backend, browser, true, anna.id);
	return browser;
};
const nameIn = async (browser: Browser): Promise<string | null> =>
	(await readSession(backend, browser, true))?.account.displayName ?? null;

it('keeps a session in cookies that no script reads, for 30 days', async () => {
	const browser = await signedIn();
	expect(await nameIn(browser)).toBe('Anna');
	const wanted = { path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge: 2_592_000 };
	expect(browser.options.length).toBeGreaterThan(0);
	expect(browser.options.every((each) => JSON.stringify(each) === JSON.stringify(wanted))).toBe(
		true
	);
});

it('ends one session and leaves the others', async () => {
	const [first, second] = [await signedIn(), await signedIn()];
	await endSession(backend, first, true, 'local');
	expect(first.kept.size).toBe(0);
	expect(await nameIn(second)).toBe('Anna');
});

it('ends all sessions at once, also where the token would still hold', async () => {
	const [first, second] = [await signedIn(), await signedIn()];
	await endSession(backend, first, true, 'global');
	expect(await nameIn(second)).toBeNull();
});

it('takes made-up cookies for nobody', async () => {
	const browser = new Browser();
	browser.kept.set('wegenetz-session', 'base64-e30');
	expect(await nameIn(browser)).toBeNull();
	browser.kept.set('wegenetz-session', 'nonsense');
	expect(await nameIn(browser)).toBeNull();
});

it('lets a one-time address in once, even when two use it at the same moment', async () => {
	const token = await issueSignInLink(backend, anna.id, new Date());
	expect(await signInLinkStatus(backend, token)).toBe('open');
	expect(await signInLinkStatus(backend, token)).toBe('open');
	const both = await Promise.all([
		redeemSignInLink(backend, token),
		redeemSignInLink(backend, token)
	]);
	expect(both.map(({ user }) => user).sort()).toEqual([anna.id, null]);
	expect(await signInLinkStatus(backend, token)).toBe('used');
});

it('refuses addresses that are older than an hour, replaced by a newer one, or made up', async () => {
	const hourAgo = new Date(Date.now() - 60 * 60 * 1000 - 1000);
	const expired = await issueSignInLink(backend, anna.id, hourAgo);
	expect(await redeemSignInLink(backend, expired)).toEqual({ user: null, status: 'expired' });
	const older = await issueSignInLink(backend, anna.id, new Date());
	const newer = await issueSignInLink(backend, anna.id, new Date());
	expect(await signInLinkStatus(backend, older)).toBe('expired');
	expect(await signInLinkStatus(backend, newer)).toBe('open');
	expect(await signInLinkStatus(backend, 'x'.repeat(43))).toBe('unknown');
	expect(await redeemSignInLink(backend, "' or 1=1")).toEqual({ user: null, status: 'unknown' });
});

it('stores no token in clear', async () => {
	const token = await issueSignInLink(backend, anna.id, new Date());
	const { error } = await backend.service().from('sign_in_links').select('*');
	expect(error).not.toBeNull();
	expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

it('makes the first owner once', async () => {
	const [first, second] = [await firstOwner(backend), await firstOwner(backend)];
	expect(second).toEqual(first);
	expect(first.hasCredentials).toBe(false);
	expect(await createAccount(backend, { email: 'anna@example.org', displayName: 'A' })).toEqual({
		ok: false,
		error: 'email_taken'
	});
});

it('stops counting patience for one address without stopping others', async () => {
	const tries = [];
	for (let each = 0; each < 21; each++) tries.push(await allowAttempt(backend, '192.0.2.7'));
	expect(tries.filter(Boolean)).toHaveLength(20);
	expect(tries.at(-1)).toBe(false);
	expect(await allowAttempt(backend, '192.0.2.8')).toBe(true);
});
