import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideDocument } from '#domain/guide/guideDocument.ts';
import { printGuide } from '#rendering/guide/printGuide.ts';
import { renderGuidePdf } from '#rendering/guide/renderGuidePdf.ts';
import { runTypst } from '#rendering/guide/runTypst.ts';
import { edition, guideContent, liveUrl, organization } from './fixtures/guideContent.ts';
import { sampleGuide, sampleMapSvg } from './fixtures/sampleGuide.ts';

const document = guideDocument(sampleGuide(), edition, liveUrl);
const render = (timeoutMs: number) => renderGuidePdf(document, sampleMapSvg, { timeoutMs });

/** Rendering processes of ours that are alive. */
const children = (): number =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => commandOf(pid).includes('renderChild.js') && parentOf(pid) === process.pid)
		.length;

const commandOf = (pid: string): string => readOr(`/proc/${pid}/cmdline`);
const parentOf = (pid: string): number =>
	Number(/\)\s\S\s(\d+)/.exec(readOr(`/proc/${pid}/stat`))?.[1] ?? 0);

function readOr(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

describe('rendering a guide', () => {
	it('is killed when its time is up, and the next one has its turn', async () => {
		const started = Date.now();
		expect(await render(20)).toEqual({ ok: false, error: { code: 'timeout' } });
		expect(Date.now() - started).toBeLessThan(2_000);
		expect(children()).toBe(0);
		expect((await render(60_000)).ok).toBe(true);
	});

	it('is killed when it takes more memory than it may', async () => {
		const model = printGuide(document, sampleMapSvg);
		const result = await runTypst(model, 0, 60_000, 1_000_000);
		expect(result).toEqual({ ok: false, error: { code: 'memory', messages: [] } });
	});

	it('happens one at a time', async () => {
		let most = 0;
		const watch = setInterval(() => (most = Math.max(most, children())), 5);
		const results = await Promise.all([render(60_000), render(60_000), render(60_000)]);
		clearInterval(watch);
		expect(results.every(({ ok }) => ok)).toBe(true);
		expect(most).toBe(1);
	});

	it('does not hold up the server', async () => {
		const many = guideContent({
			organizations: Array.from({ length: 300 }, (_, at) => organization(at, `Stelle ${at}`))
		});
		let longest = 0;
		let last = performance.now();
		const beat = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 5);
		const result = await renderGuidePdf(guideDocument(many, edition, liveUrl), null, {
			timeoutMs: 60_000
		});
		clearInterval(beat);
		expect(result.ok).toBe(true);
		expect(longest).toBeLessThan(500);
	});

	it('gives a drawing it cannot read an identifier, and no text of it to readers', async () => {
		const result = await renderGuidePdf(document, '<svg', { timeoutMs: 60_000 });
		expect(result).toMatchObject({ ok: false, error: { code: 'failed' } });
		expect(result.ok ? '' : 'errorId' in result.error && result.error.errorId).toMatch(
			/^[0-9a-f-]{36}$/
		);
	});
});
