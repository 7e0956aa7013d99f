import { randomUUID } from 'node:crypto';

/** Only what can't hold personal data: counts, codes, durations, ids made here. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

let write = (line: string): void => {
	process.stderr.write(line + '\n');
};

/**
 * The one logger: a JSON line on stderr (stdout belongs to the lines that `npm start` promises).
 * Never pass names, addresses, texts, search words or tokens.
 */
export function logEvent(event: string, fields: LogFields = {}): void {
	write(JSON.stringify({ at: new Date().toISOString(), event, ...fields }));
}

/**
 * Logs an unexpected error and returns the id under which users can name it. Messages may quote
 * what somebody typed, so only the kind of error, its code and the places in the code are kept.
 */
export function logFailure(event: string, error: unknown): string {
	const id = randomUUID();
	logEvent(event, { id, ...describeFailure(error) });
	return id;
}

/** Kind, code and places of an error, without its message. */
export function describeFailure(error: unknown): LogFields {
	if (!(error instanceof Error)) return { kind: typeof error, ...codeOf(error) };
	const frames = placesOf(error);
	return {
		kind: error.name,
		...codeOf(error),
		at_code: frames
			.slice(0, 6)
			.map((line) => line.trim())
			.join(' < ')
	};
}

/** The lines after the message; none if it is not found where it should stand. */
function placesOf({ stack = '', message }: Error): readonly string[] {
	const start = stack.indexOf(message);
	if (start < 0) return [];
	const lines = stack.slice(start + message.length).split('\n');
	return lines.filter((line) => line.startsWith('    at '));
}

function codeOf(error: unknown): LogFields {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
	return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? { code } : {};
}

/** Tests look at lines instead of the terminal. Returns the way back. */
export function redirectLog(to: (line: string) => void): () => void {
	const before = write;
	write = to;
	return () => {
		write = before;
	};
}
