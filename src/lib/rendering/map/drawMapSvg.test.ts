import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { musterstadt } from '#domain/map/testing/musterstadt.ts';
import { publicMapOf, type SampleMap } from '#domain/map/testing/publicMapOf.ts';
import { weimarCore } from '#domain/map/testing/weimarCore.ts';
import { drawMapSvg, type DrawMapOptions } from './drawMapSvg.ts';
import { publicMapLayout } from './publicMapLayout.ts';

const linkTo = (id: string): string => `#p-${id}`;

function draw(sample: SampleMap, purpose: DrawMapOptions['purpose'], locale: 'de' | 'en' = 'de') {
	const content = publicMapOf(sample);
	const surface = purpose === 'print' || purpose === 'embed' ? purpose : 'page';
	const layout = publicMapLayout(content, {}, { locale, surface });
	return drawMapSvg(content, layout, { locale, purpose, linkTo });
}

const hostile = `"><script>alert(1)</script><a href='javascript:x'>&amp;\u0000\u0008</text>`;

describe('the drawn map', () => {
	it('is the same string for the same content', () => {
		expect(draw(weimarCore, 'page')).toBe(draw(weimarCore, 'page'));
	});

	it('has a link for every node and for the anchor, named by the full name', () => {
		const svg = draw(weimarCore, 'page');
		for (const [id, name] of weimarCore.organizations) {
			expect(svg).toContain(`href="#p-${id}"`);
			expect(svg).toContain(`aria-label="${name}`);
		}
	});

	it('carries ends and id of every relation for the walk along them', () => {
		const svg = draw(weimarCore, 'page');
		for (const [i, [from, to]] of weimarCore.relations.entries()) {
			expect(svg).toContain(`data-relation="r${i}" data-from="${from}" data-to="${to}"`);
		}
	});

	it.each([
		['de', 'Netzwerkkarte mit 23 Stellen und 22 Verbindungen in 12 Themenbereichen.'],
		['en', 'Network map with 23 places and 22 relations in 12 topic areas.']
	] as const)('says in words (%s) how much it shows', (locale, sentence) => {
		const svg = draw(weimarCore, 'page', locale);
		expect(svg).toContain(sentence);
		expect(svg).toMatch(/<title id="wn-title">[^<]+<\/title><desc id="wn-desc">/);
	});

	it.each(['page', 'embed', 'print', 'file'] as const)(
		'never takes text of users for markup (%s)',
		(purpose) => {
			const svg = draw(
				{
					anchor: 'a',
					organizations: [
						['a', hostile, 'organization', 'kommune', 'arbeit'],
						[`b"onload="x`, hostile, 'organization', 'kommune', 'arbeit']
					],
					relations: [['a', `b"onload="x`, 'refers_to']]
				},
				purpose
			);
			expect(svg).not.toMatch(/<script|<a href='|"onload="/);
			// eslint-disable-next-line no-control-regex
			expect(svg).not.toMatch(/[\u0000-\u0008]/);
			const names = [...svg.matchAll(/<(\/?)([A-Za-z]+)/g)].map(([, , name]) => name);
			const allowed =
				/^(svg|title|desc|style|defs|pattern|path|g|ellipse|rect|circle|text|tspan|textPath|use|a)$/;
			expect(names.filter((name) => !allowed.test(name ?? ''))).toEqual([]);
		}
	);

	it.each(['page', 'embed', 'print', 'file'] as const)(
		'has no style attribute, no script and no reference outside itself (%s)',
		(purpose) => {
			const svg = draw(musterstadt, purpose);
			expect(svg).not.toMatch(/\sstyle=|<script|\son[a-z]+=|url\((?!#)|@import/);
			expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toContain('://');
		}
	);

	it('uses every id once', () => {
		const ids = [...draw(musterstadt, 'page').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('leaves room in an embed of 40 kB', () => {
		expect(gzipSync(draw(weimarCore, 'embed')).length).toBeLessThan(18_000);
		expect(gzipSync(draw(musterstadt, 'embed')).length).toBeLessThan(18_000);
	});

	it('says to paper what paper can say: no links, no variables, no relations to the anchor', () => {
		const svg = draw(musterstadt, 'print');
		expect(svg).not.toMatch(/<a |var\(|@media|currentcolor\)|wn-to-anchor"/);
		expect(svg).toContain("'Fira Sans'");
	});

	it('is placed by Typst as a vector picture, in colour', { timeout: 60_000 }, () => {
		const workspace = mkdtempSync(join(tmpdir(), 'wegenetz-map-'));
		try {
			writeFileSync(join(workspace, 'map.svg'), draw(musterstadt, 'print'));
			const compiler = NodeCompiler.create({ workspace });
			const source = '#set page(width: 180mm, height: 220mm)\n#image("map.svg", width: 160mm)';
			const svg = compiler.svg({ mainFileContent: source });
			const placed = Buffer.from(/base64,([^"]+)"/.exec(svg)?.[1] ?? '', 'base64').toString();
			expect(placed).toContain('<svg');
			expect(compiler.pdf({ mainFileContent: source }).length).toBeGreaterThan(10_000);
		} finally {
			rmSync(workspace, { recursive: true });
		}
	});

	it('spells the keyword of colour as Typst reads it', () => {
		expect(draw(musterstadt, 'print')).toContain('fill: currentColor');
		expect(draw(musterstadt, 'print')).not.toContain('currentcolor');
	});
});
