import { describe, expect, it } from 'vitest';
import { isLoopback } from './isLoopback.ts';

describe('an address that leads nowhere but here', () => {
	it.each(['localhost', 'a.localhost', '127.0.0.1', '127.1.2.3', '[::1]', '0.0.0.0'])(
		'is %s',
		(host) => {
			expect(isLoopback(host)).toBe(true);
		}
	);

	it.each(['example.org', '10.0.0.1', 'localhost.example.org', '128.0.0.1'])(
		'is not %s',
		(host) => {
			expect(isLoopback(host)).toBe(false);
		}
	);
});
