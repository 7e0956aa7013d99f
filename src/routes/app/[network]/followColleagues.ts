import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';

/** How often the head is asked for while somebody looks at the page, in ms. */
const interval = 5_000;

interface Reply {
	readonly revision: number;
	readonly changes: readonly JournalEntry[];
	/** False for those who may not read the journal: the network is to be loaded anew. */
	readonly complete: boolean;
}

/**
 * Asks for what colleagues did, as long as the page is visible, and hands it to the session. Coming
 * back to the page asks at once: perhaps one has just signed in again in another tab.
 *
 * @param onbehind the changes do not reach: load the network anew
 * @returns stops it
 */
export function followColleagues(
	session: EditorSession,
	url: string,
	onbehind: () => void
): () => void {
	let asking = false;
	const ask = async (): Promise<void> => {
		if (asking || document.hidden) return;
		asking = true;
		try {
			const response = await fetch(`${url}?since=${session.revision}`);
			if (!response.ok) return;
			const reply: Reply = await response.json();
			if (session.saveState.kind === 'signedOut') session.retry();
			if (reply.complete) session.receive(reply.changes);
			else if (reply.revision > session.revision && !session.hasUnsaved) onbehind();
		} catch {
			// No connection: the next round asks again, and saving says so by itself.
		} finally {
			asking = false;
		}
	};
	const timer = setInterval(() => void ask(), interval);
	const onvisible = (): void => void ask();
	document.addEventListener('visibilitychange', onvisible);
	window.addEventListener('focus', onvisible);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', onvisible);
		window.removeEventListener('focus', onvisible);
	};
}
