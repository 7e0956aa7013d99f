export interface EventStream {
	/** Sends an event; to a window that no longer takes anything the stream ends. */
	readonly send: (event: string, data: unknown) => void;
	readonly close: () => void;
}

/** What may wait for a window that takes nothing, in bytes. It comes again and catches up. */
const mostWaiting = 512 * 1024;

/**
 * Answers with server-sent events. Proxies must neither hold them back nor change them.
 *
 * @param open begins to send; what it returns is called once, when either side ends the stream
 */
export function eventStream(open: (stream: EventStream) => () => void): Response {
	const encoder = new TextEncoder();
	let stop: (() => void) | null = null;
	let isOpen = true;
	const end = (): void => {
		isOpen = false;
		stop?.();
		stop = null;
	};
	const body = new ReadableStream<Uint8Array>(
		{
			start(controller) {
				const close = (): void => {
					if (!isOpen) return;
					end();
					controller.close();
				};
				const send = (event: string, data: unknown): void => {
					if (!isOpen) return;
					if ((controller.desiredSize ?? 0) <= 0) close();
					else
						controller.enqueue(
							encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
						);
				};
				// Something at once: headers alone are held back by some proxies.
				controller.enqueue(encoder.encode(': open\n\n'));
				const stopping = open({ send, close });
				if (isOpen) stop = stopping;
				else stopping();
			},
			cancel: end
		},
		new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting })
	);
	return new Response(body, {
		headers: {
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store, no-transform',
			'x-accel-buffering': 'no'
		}
	});
}
