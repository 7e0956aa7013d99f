import { createHash, randomBytes } from 'node:crypto';
import type { Backend } from './backend/Backend.ts';
import { callFunction } from './callFunction.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isRecord } from './isRecord.ts';

/** How long a one-time address holds, in milliseconds. */
const linkLife = 60 * 60 * 1000;

export type SignInLinkStatus = 'open' | 'used' | 'expired' | 'unknown';

/** 32 random bytes, base64url. What does not look so was never one of ours. */
const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/**
 * Makes a one-time token for a user and voids the older ones. Only its hash is stored: who reads
 * the database can't sign in with what is there.
 */
export async function issueSignInLink(backend: Backend, user: Id, now: Date): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	await callFunction(backend.service(), 'issue_sign_in_link', {
		p_user: user,
		p_token_hash: hashOf(token),
		p_expires: new Date(now.getTime() + linkLife).toISOString()
	});
	return token;
}

/** What a one-time address is good for. Changes nothing, so that a mail scanner may look. */
export async function signInLinkStatus(backend: Backend, token: string): Promise<SignInLinkStatus> {
	if (!tokenPattern.test(token)) return 'unknown';
	const status = await callFunction(backend.service(), 'sign_in_link_status', {
		p_token_hash: hashOf(token)
	});
	return asStatus(status);
}

/** Uses the token up. At most one caller ever gets the user. */
export async function redeemSignInLink(
	backend: Backend,
	token: string
): Promise<{ readonly user: Id } | { readonly user: null; readonly status: SignInLinkStatus }> {
	if (!tokenPattern.test(token)) return { user: null, status: 'unknown' };
	const reply = await callFunction(backend.service(), 'redeem_sign_in_link', {
		p_token_hash: hashOf(token)
	});
	if (isRecord(reply) && reply.status === 'ok' && typeof reply.user_id === 'string')
		return { user: reply.user_id };
	return { user: null, status: asStatus(isRecord(reply) ? reply.status : null) };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function asStatus(value: unknown): SignInLinkStatus {
	return value === 'open' || value === 'used' || value === 'expired' ? value : 'unknown';
}
