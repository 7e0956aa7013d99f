import './quietConsole.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { describeFailure } from '../../log.ts';
import type { FromWorker, ToWorker, WireRequest, WireResponse, WorkerStart } from './messages.ts';
import { oneAtATime } from './oneAtATime.ts';
import { openDatabase } from './openDatabase.ts';

/** The database's own thread: a long import must not hold up the pages of readers. */
const start: WorkerStart = workerData;
const port = parentPort;
if (!port) throw new Error('This file is started by WorkerConnection.');

const tell = (message: FromWorker, transfer: ArrayBuffer[] = []): void =>
	port.postMessage(message, transfer);

// Whatever a library tries: this thread speaks to nobody outside.
globalThis.fetch = () => Promise.reject(new Error('No connection leaves the database thread.'));

try {
	const database = await openDatabase(start);
	const inTurn = start.mutex ? oneAtATime() : <T>(task: () => Promise<T>) => task();
	port.on('message', (message: ToWorker) => {
		if (message.type === 'close') {
			void inTurn(() => database.close()).then(() => tell({ type: 'closed' }));
			return;
		}
		const { id, request } = message;
		void inTurn(async () => {
			tell({ type: 'started', id });
			const response = await answerOrFail(request, database.answer);
			tell({ type: 'response', id, response }, response.body ? [response.body] : []);
		});
	});
	tell({ type: 'ready' });
} catch (error) {
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	tell({ type: 'failed', name, message });
}

async function answerOrFail(
	wire: WireRequest,
	answer: (request: Request) => Promise<Response>
): Promise<WireResponse> {
	try {
		const { url, method, headers, body } = wire;
		const response = await answer(new Request(url, { method, headers, body }));
		const bytes = await response.arrayBuffer();
		return {
			status: response.status,
			headers: [...response.headers],
			body: bytes.byteLength ? bytes : null
		};
	} catch (error) {
		tell({ type: 'log', event: 'database', fields: describeFailure(error) });
		return { status: 500, headers: [], body: null };
	}
}
