import { afterEach, beforeEach, expect, it } from 'vitest';
import { logEvent, logFailure, redirectLog } from './log.ts';

let lines: string[];
let restore: () => void;

beforeEach(() => {
	lines = [];
	restore = redirectLog((line) => lines.push(line));
});

afterEach(() => restore());

it('writes one line of JSON per event', () => {
	logEvent('started', { waiting: 2 });
	expect(lines).toHaveLength(1);
	expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'started', waiting: 2 });
});

it('logs a failure under the id it gives back, by kind, code and place, never by its message', () => {
	const error = Object.assign(new TypeError('Kim Kanarie, 030 23125 000'), { code: '23514' });
	const id = logFailure('request_failed', error);
	expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id, kind: 'TypeError', code: '23514' });
	expect(lines[0]).toContain('log.test.ts');
	expect(lines[0]).not.toContain('Kanarie');
});

it('keeps quiet about messages of several lines and codes that are no codes', () => {
	logFailure('request_failed', { code: 'Kim Kanarie' });
	logFailure('request_failed', new Error('first\n    at Kim Kanarie (hidden)\nlast'));
	logFailure('request_failed', 'Kim Kanarie');
	expect(lines.join('\n')).not.toContain('Kim Kanarie');
});
