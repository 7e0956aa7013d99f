import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { earlyScript } from './earlyScript.ts';

describe('the script at the head of the workspace', () => {
	const inner = earlyScript.slice('<script>'.length, -'</script>'.length);

	it('is one script that a browser can read, and ends where its element does', () => {
		expect(() => new Script(inner)).not.toThrow();
		expect(earlyScript.match(/<\/script/gu)).toHaveLength(1);
	});

	it('neither stores nor sends what was typed', () => {
		expect(inner).not.toMatch(
			/localStorage|sessionStorage|indexedDB|cookie|fetch\(|XMLHttp|sendBeacon|WebSocket|history\./u
		);
	});
});
