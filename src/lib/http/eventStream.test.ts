import { describe, expect, it } from 'vitest';
import { eventStream, type EventStream } from './eventStream.ts';

function opened(): { response: Response; stream: EventStream; stopped: () => number } {
	let stream: EventStream | null = null;
	let stopped = 0;
	const response = eventStream((opening) => {
		stream = opening;
		return () => (stopped += 1);
	});
	if (!stream) throw new Error('not opened');
	return { response, stream, stopped: () => stopped };
}

describe('a stream of events', () => {
	it('carries each event as its own block, line breaks and all', async () => {
		const { response, stream } = opened();
		stream.send('changes', { text: 'eins\nzwei' });
		stream.close();
		expect(await response.text()).toBe(
			': open\n\nevent: changes\ndata: {"text":"eins\\nzwei"}\n\n'
		);
	});

	it('forbids proxies to hold it back, keep it or change it', () => {
		const { headers } = opened().response;
		expect(headers.get('content-type')).toContain('text/event-stream');
		expect(headers.get('x-accel-buffering')).toBe('no');
		expect(headers.get('cache-control')).toBe('no-store, no-transform');
	});

	it('stops its source once, whichever side ends it', async () => {
		const left = opened();
		await left.response.body?.cancel();
		left.stream.close();
		expect(left.stopped()).toBe(1);
		const closed = opened();
		closed.stream.close();
		closed.stream.close();
		expect(closed.stopped()).toBe(1);
	});

	it('ends for who takes nothing, instead of filling the memory', () => {
		const { stream, stopped } = opened();
		for (let count = 0; count < 8; count += 1) stream.send('changes', 'x'.repeat(100_000));
		expect(stopped()).toBe(1);
	});
});
