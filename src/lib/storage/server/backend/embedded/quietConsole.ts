import { parentPort } from 'node:worker_threads';
import { describeFailure } from '../../log.ts';
import type { FromWorker } from './messages.ts';

/**
 * Lite prints SQL with its parameters, and so personal data, when a statement fails. Nothing in
 * the worker may write to the terminal; of what it wanted to say only error codes are kept.
 * Imported first by the worker, before anything can take hold of the console.
 */
for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) {
	// eslint-disable-next-line no-console -- the one place that silences it
	console[level] = (...values: unknown[]) => {
		if (level !== 'error' && level !== 'warn') return;
		const error = values.find((value) => value instanceof Error);
		const message: FromWorker = {
			type: 'log',
			event: 'database',
			fields: { level, ...(error ? describeFailure(error) : {}) }
		};
		parentPort?.postMessage(message);
	};
}
