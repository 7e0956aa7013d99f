import { parentPort } from 'node:worker_threads';
import { describeFailure, type LogFields } from '../../log.ts';
import type { FromWorker } from './messages.ts';

/** Answers that our own SQL functions and policies mean to give: nothing to log. */
const refusals = /^(P0001|42501|23\w{3})$/;

let newest: Error | null = null;

/** Takes out the error that was last printed: Lite answers some errors without their code. */
export function takePrintedError(): Error | null {
	const taken = newest;
	newest = null;
	return taken;
}

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
		if (error) newest = error;
		const code = error && 'code' in error ? String(error.code) : null;
		if (code && refusals.test(code)) return;
		const fields: LogFields = code ? { level, code } : { level, ...describeFailure(error) };
		const message: FromWorker = { type: 'log', event: 'database', fields };
		parentPort?.postMessage(message);
	};
}
