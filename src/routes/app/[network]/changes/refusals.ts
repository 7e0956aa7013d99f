import { json } from '@sveltejs/kit';
import { m } from '#i18n/generated/messages.js';

/** Why the write door stays closed; the words say what was kept and what to do. */
const refusals = {
	bad_request: { status: 400, message: m.workspace_door_bad_request },
	signed_out: { status: 401, message: m.workspace_door_signed_out },
	not_allowed: { status: 403, message: m.workspace_door_forbidden },
	not_found: { status: 404, message: m.workspace_door_not_found },
	too_large: { status: 413, message: m.workspace_door_too_large },
	unavailable: { status: 503, message: m.workspace_door_unavailable }
} as const;

export type DoorRefusal = keyof typeof refusals;

/** The refusal as the answer of the wire: `{code, message, errorId}`. */
export function refuse(code: DoorRefusal, errorId: string | null = null): Response {
	const { status, message } = refusals[code];
	return json(
		{ code, message: message(), errorId },
		{ status, headers: { 'cache-control': 'no-store' } }
	);
}
