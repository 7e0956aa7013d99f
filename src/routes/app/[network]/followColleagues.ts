import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Id } from '#domain/shared/Id.ts';
import { newId } from '#views/newId.ts';
import type { Presence } from '#views/Presence.ts';
import { LiveStream, liveUrl } from './LiveStream.ts';

/** How often the head is asked for while the stream cannot be had, in ms. */
const interval = 5_000;
/** Whoever leafs through partners is seen where they stay, in ms. */
const stay = 400;

interface Reply {
	readonly revision: number;
	readonly changes: readonly JournalEntry[];
	/** False for those who may not read the journal: the network is to be loaded anew. */
	readonly complete: boolean;
}

interface Following {
	readonly session: EditorSession;
	/** Address of the network's workspace. */
	readonly base: string;
	/** The changes do not reach: load the network anew. */
	readonly onbehind: () => void;
	/** Who else is here; nobody is known while the stream is down. */
	readonly onpresence: (people: readonly Presence[]) => void;
}

export interface Colleagues {
	/** Says which sheet is open here, to those who see who is here. */
	readonly at: (object: Id | null) => void;
	readonly stop: () => void;
}

/**
 * Hears what colleagues do, as long as the page is visible, and hands it to the session: by a stream
 * of events, and where that cannot be had by asking every few seconds. Coming back to the page asks
 * at once: perhaps one has just signed in again in another tab.
 */
export function followColleagues({ session, base, onbehind, onpresence }: Following): Colleagues {
	const connection = newId();
	let at: Id | null = null;
	let asking = false;
	let isBehind = false;
	let moving: ReturnType<typeof setTimeout> | undefined;

	const reload = (): void => {
		isBehind = true;
		if (!session.hasUnsaved) onbehind();
	};
	const take = (reply: Pick<Reply, 'revision' | 'changes'>): void => {
		session.receive(reply.changes);
		if (session.revision < reply.revision) void ask();
	};
	const ask = async (): Promise<void> => {
		if (asking || document.hidden) return;
		asking = true;
		try {
			const response = await fetch(`${base}/changes?since=${session.revision}`);
			if (!response.ok) return;
			const reply: Reply = await response.json();
			if (session.saveState.kind === 'signedOut') session.retry();
			if (reply.complete) session.receive(reply.changes);
			else if (reply.revision > session.revision) reload();
		} catch {
			// No connection: the next round asks again, and saving says so by itself.
		} finally {
			asking = false;
		}
	};
	const stream = new LiveStream({
		url: () => liveUrl(base, { since: session.revision, connection, at }),
		onevent: (event, data) => {
			if (session.saveState.kind === 'signedOut') session.retry();
			if (event === 'changes') take(data as Reply);
			if (event === 'ask') void ask();
			if (event === 'reload' && (data as Reply).revision > session.revision) reload();
			if (event === 'presence') onpresence((data as { people: readonly Presence[] }).people);
		},
		onlost: () => onpresence([])
	});
	const timer = setInterval(() => {
		if (isBehind) reload();
		if (!stream.isLive) void ask();
	}, interval);
	const onseen = (): void => {
		stream.seen();
		void ask();
	};
	const ononline = (): void => {
		stream.hurry();
		if (session.saveState.kind === 'offline') session.retry();
		void ask();
	};
	document.addEventListener('visibilitychange', onseen);
	window.addEventListener('focus', onseen);
	window.addEventListener('online', ononline);
	stream.open();
	return {
		at: (object) => {
			if (object === at) return;
			at = object;
			clearTimeout(moving);
			moving = setTimeout(() => stream.open(), stay);
		},
		stop: () => {
			clearInterval(timer);
			clearTimeout(moving);
			stream.stop();
			document.removeEventListener('visibilitychange', onseen);
			window.removeEventListener('focus', onseen);
			window.removeEventListener('online', ononline);
		}
	};
}
