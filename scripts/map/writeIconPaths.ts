/**
 * Writes `src/lib/rendering/map/iconPaths.ts`: path data of the few Lucide icons that maps draw,
 * so that neither server nor reader ever loads the whole set. The icons are those that the office
 * can choose for a topic (`src/lib/ui/topicIcons.ts`), and the office's own. Run after that list
 * or the package changes: `node scripts/map/writeIconPaths.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type IconNode = readonly (readonly [string, Readonly<Record<string, string>>])[];

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** Figures of one icon. The package's own `icon-nodes.json` lacks some, so the pictures are read. */
function iconNode(name: string): IconNode {
	const svg = readFileSync(at(`node_modules/lucide-static/icons/${name}.svg`), 'utf8');
	const figures = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1);
	return [...figures.matchAll(/<([a-z]+)([^>]*?)\/>/g)].map(([, tag = '', attributes = '']) => [
		tag,
		Object.fromEntries(
			[...attributes.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				value
			])
		)
	]);
}

const choice = readFileSync(at('src/lib/ui/topicIcons.ts'), 'utf8');
const chosen = [...choice.matchAll(/@lucide\/svelte\/icons\/([a-z0-9-]+)/g)].map(
	([, name]) => name
);
const names = [...new Set([...chosen, 'landmark', 'plus'])].filter((name) => name !== undefined);

/** Every figure as path data: one `<path>` per icon is all that a map needs. */
function pathOf([tag, a]: IconNode[number]): string {
	const n = (key: string): number => Number(a[key] ?? 0);
	switch (tag) {
		case 'path':
			return absoluteStart(a.d ?? '');
		case 'circle':
			return ellipse(n('cx'), n('cy'), n('r'), n('r'));
		case 'ellipse':
			return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
		case 'line':
			return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
		case 'rect':
			return rectangle(n('x'), n('y'), n('width'), n('height'), n('rx'));
		case 'polyline':
		case 'polygon':
			return `M${(a.points ?? '').trim()}${tag === 'polygon' ? 'z' : ''}`;
		default:
			throw new Error(`No path data for <${tag}>.`);
	}
}

/** A path that starts with a relative `m` starts at the origin; after another path it would not. */
const absoluteStart = (d: string): string =>
	d.replace(/^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*([-\d.]?)/, (_, x, y, next) => {
		return `M${x} ${y}${next ? `l${next}` : ''}`;
	});

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
	`M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

const rectangle = (x: number, y: number, width: number, height: number, r: number): string =>
	`M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

const lines = names.sort().map((name) => `\t'${name}': '${iconNode(name).map(pathOf).join('')}'`);

writeFileSync(
	at('src/lib/rendering/map/iconPaths.ts'),
	`// Made by scripts/map/writeIconPaths.ts from lucide-static. Copyright (c) Lucide Icons and
// Contributors, ISC License.

/** Strokes of Lucide icons by name, on a ground of 24 × 24, to be drawn 2 wide with round ends. */
export const iconPaths: Readonly<Record<string, string | undefined>> = {
${lines.join(',\n')}
};
`
);
