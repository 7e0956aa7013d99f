import { createHmac } from 'node:crypto';
import type { Backend } from './backend/Backend.ts';
import { callFunction } from './callFunction.ts';

/** Tries at the sign-in door per network address: this many … */
const attemptLimit = 20;
/** … within so many seconds. */
export const attemptWindow = 300;

/**
 * Counts a try at the sign-in door; false when there were too many. The network address is kept as
 * a keyed hash and only for the window.
 */
export async function allowAttempt(backend: Backend, address: string): Promise<boolean> {
	const bucket = createHmac('sha256', backend.pepper).update(`sign-in ${address}`).digest('hex');
	const allowed = await callFunction(backend.service(), 'count_attempt', {
		p_bucket: bucket,
		p_limit: attemptLimit,
		p_seconds: attemptWindow
	});
	return allowed === true;
}
