import { error, redirect } from '@sveltejs/kit';
import { visitorAddress } from '#http/visitorAddress.ts';
import { m } from '#i18n/generated/messages.js';
import { localizeHref } from '#i18n/generated/runtime.js';
import { allowAttempt, attemptWindow } from '#storage/server/attempts.ts';
import { startSession } from '#storage/server/sessions.ts';
import {
	redeemSignInLink,
	signInLinkStatus,
	type SignInLinkStatus
} from '#storage/server/signInLinks.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Looking changes nothing: mail scanners and previews of messengers open addresses too. */
export const load: PageServerLoad = (event) => demandOpen(event);

export const actions: Actions = {
	default: async (event) => {
		await demandOpen(event);
		const { backend } = event.locals;
		const redeemed = await redeemSignInLink(backend, event.params.token);
		if (redeemed.user === null) refuse(redeemed.status);
		const secure = event.url.protocol === 'https:';
		if (!(await startSession(backend, event.cookies, secure, redeemed.user))) refuse('unknown');
		redirect(303, localizeHref('/app'));
	}
};

/** Tries that lead nowhere are counted; who holds a good address is never kept waiting. */
async function demandOpen(event: RequestEvent): Promise<void> {
	const status = await signInLinkStatus(event.locals.backend, event.params.token);
	if (status === 'open') return;
	await demandAttempt(event);
	refuse(status);
}

async function demandAttempt(event: RequestEvent): Promise<void> {
	if (await allowAttempt(event.locals.backend, visitorAddress(event))) return;
	event.setHeaders({ 'retry-after': String(attemptWindow) });
	const message = m.account_once_wait({ minutes: attemptWindow / 60 });
	error(429, { code: 'too_many_attempts', message });
}

function refuse(status: SignInLinkStatus): never {
	if (status === 'used') error(410, { code: 'link_used', message: m.account_once_used() });
	if (status === 'expired') error(410, { code: 'link_expired', message: m.account_once_expired() });
	error(404, { code: 'link_unknown', message: m.account_once_unknown() });
}
