import type { EventStream } from '#http/eventStream.ts';
import type { News } from '#storage/server/live/News.ts';

/** Larger news (an import) are not pushed: the window is told to ask for them. */
const mostChanges = 200;

/** News as events; `end` closes the stream. */
export const tellAsEvents =
	({ send, close }: EventStream) =>
	(news: News): void => {
		const { kind, ...data } = news;
		if (kind === 'changes' && news.changes.length > mostChanges)
			send('ask', { revision: news.revision });
		else send(kind, data);
		if (kind === 'end') close();
	};
