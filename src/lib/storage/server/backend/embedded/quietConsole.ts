import { describeFailure, type LogFields } from '../../log.ts';

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
 * the database thread may write to the terminal; of what it wanted to say only error codes are kept.
 */
export function quietConsole(tell: (fields: LogFields) => void): void {
	for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) {
		// eslint-disable-next-line no-console -- the one place that silences it
		console[level] = (...values: unknown[]) => {
			if (level !== 'error' && level !== 'warn') return;
			const error = values.find((value) => value instanceof Error);
			if (error) newest = error;
			const code = error && 'code' in error ? String(error.code) : null;
			if (code && refusals.test(code)) return;
			tell(code ? { level, code } : { level, ...describeFailure(error) });
		};
	}
}
