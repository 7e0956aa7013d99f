import { describe, expect, it } from 'vitest';
import { embedSources, frameAncestors } from './frameAncestors.ts';

describe('a host of the list', () => {
	it.each([
		['musterstadt.de', ['musterstadt.de', '*.musterstadt.de']],
		[' Musterstadt.DE ', ['musterstadt.de', '*.musterstadt.de']],
		['www.musterstadt.de', ['www.musterstadt.de', '*.www.musterstadt.de']],
		['*.musterstadt.de', ['*.musterstadt.de']],
		['localhost', ['localhost']],
		['127.0.0.1:4410', ['127.0.0.1:4410']],
		['musterstadt.de:8443', ['musterstadt.de:8443', '*.musterstadt.de:8443']],
		['münchen.de', ['xn--mnchen-3ya.de', '*.xn--mnchen-3ya.de']],
		['https://cms.musterstadt.de', ['https://cms.musterstadt.de']],
		['http://localhost:8080', ['http://localhost:8080']],
		['http://stadt.test:4410/', ['http://stadt.test:4410']]
	])('%s stands for %j', (entry, sources) => {
		expect(embedSources(entry)).toEqual(sources);
	});

	it.each([
		'',
		'*',
		'*.',
		'de',
		"'self'",
		'a.de; script-src *',
		'a.de b.de',
		'a.de\nx: y',
		'a.de/pfad',
		'https://a.de/pfad',
		'https://a.de?x=1',
		'https://user@a.de',
		'javascript://a.de',
		'data:',
		'a_b.de',
		'-a.de'
	])('%j stands for nothing', (entry) => {
		expect(embedSources(entry)).toEqual([]);
	});
});

describe('frame-ancestors', () => {
	it('closes the frame when nowhere or nothing valid is listed', () => {
		expect(frameAncestors({ mode: 'nowhere', hosts: ['a.de'] })).toBe("'none'");
		expect(frameAncestors({ mode: 'hosts', hosts: [] })).toBe("'none'");
		expect(frameAncestors({ mode: 'hosts', hosts: ['; *'] })).toBe("'none'");
	});

	it('lists every source once', () => {
		expect(frameAncestors({ mode: 'hosts', hosts: ['a.de', 'a.de', 'https://b.de'] })).toBe(
			'a.de *.a.de https://b.de'
		);
	});

	it('opens for all when the map is for everywhere', () => {
		expect(frameAncestors({ mode: 'everywhere', hosts: [] })).toBe('*');
	});
});
