import { m } from '#i18n/generated/messages.js';

/** Why the server did not take a change, as a sentence; the change itself is kept. */
export function saveRefusal(code: string): string {
	if (code === 'not_allowed') return m.workspace_door_forbidden();
	if (code === 'too_large' || code === 'body_too_large') return m.workspace_door_too_large();
	if (code === 'not_found') return m.workspace_door_not_found();
	return m.workspace_door_bad_request();
}
