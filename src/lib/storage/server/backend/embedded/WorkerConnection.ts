import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { logEvent, logFailure } from '../../log.ts';
import { projectRoot } from '../projectRoot.ts';
import type { FromWorker, ToWorker, WireRequest, WireResponse, WorkerStart } from './messages.ts';
import { MigrationFailed } from './migrations.ts';

interface Waiting {
	readonly request: WireRequest;
	readonly answer: (response: WireResponse) => void;
	timer: NodeJS.Timeout | null;
}

const workerFile = 'src/lib/storage/server/backend/embedded/worker.ts';

/**
 * The main thread's end of the database thread.
 *
 * PGlite has no timers, so `statement_timeout` never fires (measured). Instead a call that lasts
 * longer than `callLimit` ends the thread; Postgres recovers from its log as after a crash, the
 * call gets an answer of „too long“, and the calls behind it are asked again, for they had not begun.
 */
export class WorkerConnection {
	readonly #start: WorkerStart;
	readonly #callLimit: number;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#nextId = 1;
	#closing = false;

	constructor(start: WorkerStart, callLimit: number) {
		this.#start = start;
		this.#callLimit = callLimit;
	}

	/** Starts the thread. Rejects with what made the database refuse to open. */
	async open(): Promise<void> {
		const worker = new Worker(join(projectRoot(), workerFile), {
			workerData: this.#start,
			env: { DO_NOT_TRACK: '1', LITE_TELEMETRY: '0' }
		});
		worker.on('message', (message: FromWorker) => this.#receive(message));
		await new Promise<void>((resolve, reject) => {
			worker.on('message', (message: FromWorker) => {
				if (message.type === 'ready') resolve();
				if (message.type === 'failed') reject(failure(message.name, message.message));
			});
			worker.once('error', reject);
		});
		worker.removeAllListeners('error');
		worker.once('error', () => void this.#restart('database_thread_died'));
		this.#worker = worker;
		for (const id of this.#waiting.keys()) this.#post(id);
	}

	async send(request: WireRequest): Promise<WireResponse> {
		if (this.#closing) return interrupted;
		const id = this.#nextId++;
		return new Promise((answer) => {
			this.#waiting.set(id, { request, answer, timer: null });
			this.#post(id);
		});
	}

	/** Lets what is under way finish, then closes the database. */
	async close(): Promise<void> {
		const worker = this.#worker;
		if (!worker || this.#closing) return;
		this.#closing = true;
		await new Promise<void>((resolve) => {
			worker.on('message', (message: FromWorker) => message.type === 'closed' && resolve());
			worker.postMessage({ type: 'close' } satisfies ToWorker);
		});
		await worker.terminate();
	}

	#post(id: number): void {
		const waiting = this.#waiting.get(id);
		if (waiting && this.#worker)
			this.#worker.postMessage({
				type: 'request',
				id,
				request: waiting.request
			} satisfies ToWorker);
	}

	#receive(message: FromWorker): void {
		if (message.type === 'log') logEvent(message.event, message.fields);
		if (message.type === 'started') this.#watch(message.id);
		if (message.type === 'response') this.#settle(message.id, message.response);
	}

	#watch(id: number): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		waiting.timer = setTimeout(() => {
			this.#settle(id, tooLong);
			void this.#restart('database_call_too_long');
		}, this.#callLimit);
	}

	#settle(id: number, response: WireResponse): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		if (waiting.timer) clearTimeout(waiting.timer);
		this.#waiting.delete(id);
		waiting.answer(response);
	}

	async #restart(reason: string): Promise<void> {
		const worker = this.#worker;
		if (!worker || this.#closing) return;
		this.#worker = null;
		logEvent(reason, { waiting: this.#waiting.size });
		for (const [id, waiting] of this.#waiting) if (waiting.timer) this.#settle(id, interrupted);
		await worker.terminate();
		try {
			await this.open();
		} catch (error) {
			logFailure('database_does_not_open', error);
			this.#closing = true;
			for (const id of this.#waiting.keys()) this.#settle(id, interrupted);
		}
	}
}

const reply = (status: number, code: string, message: string): WireResponse => ({
	status,
	headers: [['content-type', 'application/json']],
	body: new TextEncoder().encode(JSON.stringify({ code, message, details: null, hint: null }))
		.buffer
});

/** The code that PostgreSQL gives when `statement_timeout` fires. */
const tooLong = reply(503, '57014', 'canceling statement due to statement timeout');
/** Begun when the thread died: nobody knows whether it was done, so it is not asked again. */
const interrupted = reply(503, '57P01', 'terminating connection due to a restart');

function failure(name: string, message: string): Error {
	return name === 'MigrationFailed' ? new MigrationFailed(message) : new Error(message);
}
