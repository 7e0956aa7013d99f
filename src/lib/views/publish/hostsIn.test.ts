import { describe, expect, it } from 'vitest';
import { hostsIn } from './hostsIn.ts';

describe('hosts that somebody typed', () => {
	it('may stand in lines or be parted by commas and blanks', () => {
		expect(hostsIn('stadt.de\nkreis.de, land.de')).toEqual(['stadt.de', 'kreis.de', 'land.de']);
	});

	it('may be whole addresses, with a port', () => {
		expect(hostsIn('https://www.Stadt.de/leben/karte http://intranet:8080/')).toEqual([
			'www.stadt.de',
			'intranet:8080'
		]);
	});

	it('count once, and nothing is nothing', () => {
		expect(hostsIn(' stadt.de\n\nstadt.de ')).toEqual(['stadt.de']);
		expect(hostsIn(' \n')).toEqual([]);
	});
});
