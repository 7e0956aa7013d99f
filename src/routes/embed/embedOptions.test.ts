import { describe, expect, it } from 'vitest';
import { embedOptions } from './embedOptions.ts';

const of = (query: string) => embedOptions(new URL(`http://netz.test/embed/n/m${query}`));

describe('the address of a frame', () => {
	it('means German and light when it says nothing or nonsense', () => {
		for (const query of ['', '?lang=xx&theme=neon', '?lang=EN"><script>']) {
			expect(of(query)).toMatchObject({ locale: 'de', theme: 'light' });
		}
	});

	it('keeps language and theme in the links between map and list, and nothing else', () => {
		expect(of('?lang=en&theme=auto&x=1').views).toEqual({
			karte: '/embed/n/m?lang=en&theme=auto&ansicht=karte',
			liste: '/embed/n/m?lang=en&theme=auto&ansicht=liste'
		});
	});

	it('leads to the full page in its language', () => {
		expect(of('').pageOf('/n/map/m')).toBe('http://netz.test/n/map/m');
		expect(of('?lang=en').pageOf('/n/map/m')).toBe('http://netz.test/en/n/map/m');
	});
});
