import type { Change } from '#domain/history/Change.ts';

/**
 * What this person did in this network before the page was opened, oldest first. Without an answer
 * undo begins with the page: nothing else hangs on it.
 */
export async function recallOwn(base: string): Promise<readonly Change[]> {
	try {
		const response = await fetch(`${base}/history/own`);
		return response.ok ? await response.json() : [];
	} catch {
		return [];
	}
}
