import { json } from '@sveltejs/kit';
import type { Fault } from '#domain/network/Fault.ts';
import { faultSentence, transportSentence } from '#i18n/errorSentences.ts';

/** Why the write door stays closed, with the status that says so to machines. */
const statuses = {
	invalid: 400,
	not_signed_in: 401,
	not_allowed: 403,
	not_found: 404,
	too_large: 413,
	busy: 503,
	unavailable: 503
} as const;

export type DoorRefusal = keyof typeof statuses;

/** The refusal as the answer of the wire: `{code, message, errorId}`. */
export function refuse(code: DoorRefusal, errorId: string | null = null): Response {
	return answer(code, transportSentence(code), errorId);
}

/** The refusal of a text or list that is longer than its field allows: says how long it may be. */
export const refuseTooMuch = (fault: Pick<Fault, 'code' | 'limit'>): Response =>
	answer('too_large', faultSentence(fault), null);

const answer = (code: DoorRefusal, message: string, errorId: string | null): Response =>
	json(
		{ code, message, errorId },
		{ status: statuses[code], headers: { 'cache-control': 'no-store' } }
	);
