import { parentPort, workerData } from 'node:worker_threads';
import { describeFailure } from '../../log.ts';
import type { FromWorker, ToWorker, WireRequest, WireResponse, WorkerStart } from './messages.ts';
import { openDatabase, type Database } from './openDatabase.ts';
import { quietConsole } from './quietConsole.ts';

/** The database's own thread: a long import must not hold up the pages of readers. */
const start: WorkerStart = workerData;
const port = parentPort;
if (!port) throw new Error('This file is started by WorkerConnection.');

const tell = (message: FromWorker, transfer: ArrayBuffer[] = []): void =>
	port.postMessage(message, transfer);

quietConsole((fields) => tell({ type: 'log', event: 'database', fields }));

// Whatever a library tries: this thread speaks to nobody outside.
globalThis.fetch = () => Promise.reject(new Error('No connection leaves the database thread.'));

try {
	const database = await openDatabase(start);
	port.on('message', (message: ToWorker) => {
		if (message.type === 'close') void database.close().then(() => tell({ type: 'closed' }));
		else void answer(database, message.id, message.request);
	});
	tell({ type: 'ready' });
} catch (error) {
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	tell({ type: 'failed', name, message });
}

async function answer(database: Database, id: number, wire: WireRequest): Promise<void> {
	const response = await responseTo(database, wire, () => tell({ type: 'started', id }));
	tell({ type: 'response', id, response }, response.body ? [response.body] : []);
}

async function responseTo(
	database: Database,
	{ url, method, headers, body }: WireRequest,
	onStart: () => void
): Promise<WireResponse> {
	try {
		const response = await database.answer(new Request(url, { method, headers, body }), onStart);
		const bytes = await response.arrayBuffer();
		return {
			status: response.status,
			headers: [...response.headers],
			body: bytes.byteLength > 0 ? bytes : null
		};
	} catch (error) {
		tell({ type: 'log', event: 'database', fields: describeFailure(error) });
		return { status: 500, headers: [], body: null };
	}
}
