import { expect, test } from 'vitest';
import { visitorAddress } from './visitorAddress.ts';

test('a visitor is counted by the address of the connection', () => {
	expect(visitorAddress({ getClientAddress: () => '192.0.2.7' })).toBe('192.0.2.7');
});

test('requests without the header that the proxy should set share one count', () => {
	const getClientAddress = (): string => {
		throw new Error('Address header was specified with ADDRESS_HEADER=x but is absent');
	};
	expect(visitorAddress({ getClientAddress })).toBe('unknown');
});
