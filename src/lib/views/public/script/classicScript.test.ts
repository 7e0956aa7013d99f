import { readdirSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScript } from './classicScript.ts';

describe('the script of published maps', () => {
	it('is one classic script without imports or exports', () => {
		expect(() => new Script(classicScript())).not.toThrow();
		expect(classicScript()).not.toMatch(/^\s*(import|export)\b/mu);
	});

	it('holds every part', () => {
		const names = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.js'));
		const starts = ['find', 'readStops', 'chosenDetails', 'startWalk', 'startZoom', 'startSearch'];
		expect(names).toHaveLength(8);
		for (const name of [...starts, 'reportHeight', 'start']) {
			expect(classicScript()).toMatch(new RegExp(`(const|function) ${name}\\b`, 'u'));
		}
	});

	it('neither stores nor sends anything', () => {
		expect(classicScript()).not.toMatch(
			/localStorage|sessionStorage|indexedDB|cookie|fetch\(|XMLHttp|sendBeacon|WebSocket|history\./u
		);
	});
});
