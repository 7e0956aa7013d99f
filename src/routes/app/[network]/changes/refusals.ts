import { json } from '@sveltejs/kit';
import { transportSentence } from '#i18n/errorSentences.ts';

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
	return json(
		{ code, message: transportSentence(code), errorId },
		{ status: statuses[code], headers: { 'cache-control': 'no-store' } }
	);
}
