import type { TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { MapLayout, PlacedAnchor, PlacedNode } from '#domain/map/MapLayout.ts';
import { markSize } from '#domain/map/nodeLabels.ts';
import { m } from '#i18n/generated/messages.js';
import type { Locale } from '#i18n/words.ts';
import { drawSmallMark, drawTopicMark, noTopic } from './drawTopicMark.ts';
import { escapeXml } from './escapeXml.ts';
import { iconPaths } from './iconPaths.ts';
import { drawLabel, drawTextBlock } from './svgText.ts';

export interface NodeDrawing {
	readonly prefix: string;
	readonly locale: Locale;
	/** Address behind a node; null draws it without a link (paper). */
	readonly linkTo: ((id: string) => string) | null;
}

/** Shapes of all topics in use, drawn once and placed by `<use>`. */
export function drawMarkDefinitions({ nodes, surface }: MapLayout, prefix: string): string {
	const marks = new Map(nodes.map(({ mark }) => [markKey(mark), mark ?? noTopic]));
	const small = new Set(nodes.flatMap(({ marks: further }) => further));
	const shapes = [...marks].map(
		([key, mark]) => `<g id="${prefix}-${key}">${drawTopicMark(mark, surface.node)}</g>`
	);
	const smallShapes = [...small].map(
		(mark) => `<g id="${prefix}-${smallKey(mark)}">${drawSmallMark(mark, markSize)}</g>`
	);
	return `<defs>${[...shapes, ...smallShapes].join('')}</defs>`;
}

const markKey = (mark: PlacedNode['mark']): string =>
	`${(mark ?? noTopic).mark}-${(mark ?? noTopic).icon ?? 'x'}`.replaceAll(/[^a-z0-9-]/g, '');

const smallKey = (mark: TopicMark): string => `s-${mark}`;

/** All nodes with labels; each is a link whose name is the partner's full name and its topic. */
export function drawNodes(layout: MapLayout, drawing: NodeDrawing): string {
	const topics = new Map(layout.sectors.map(({ key, name }) => [key, name]));
	const nodes = layout.nodes.map((node) => {
		const topic = topics.get(node.sector) ?? '';
		return drawNode(node, topic, layout.surface.lineHeight, drawing);
	});
	return `<g class="wn-map-nodes" font-size="${layout.surface.labelSize}">${nodes.join('')}</g>`;
}

function drawNode(
	node: PlacedNode,
	topic: string,
	lineHeight: number,
	{ prefix, locale, linkTo }: NodeDrawing
): string {
	const { id, x, y } = node;
	const further = node.marks.map((mark, i) => {
		const point = node.marksAt[i];
		return point ? use(`${prefix}-${smallKey(mark)}`, point.x, point.y) : '';
	});
	const drawn = use(`${prefix}-${markKey(node.mark)}`, x, y) + further.join('');
	const label = node.label ? drawLabel(node.label, lineHeight) : '';
	if (!linkTo) return `<g class="wn-node">${drawn}${label}</g>`;
	const href = escapeXml(linkTo(id));
	// The label beside the link, not in it: broken with hyphens it is not the name letter by letter,
	// which the link says aloud. For the pointer it leads to the same place.
	const named = label
		? `<a class="wn-named" href="${href}" tabindex="-1" aria-hidden="true">${label}</a>`
		: '';
	const name = m.drawing_node_name({ name: node.name, topic }, { locale });
	// Where no label is drawn, the pointer finds the name.
	const title = node.label ? '' : `<title>${escapeXml(node.name)}</title>`;
	return (
		`<a class="wn-node" href="${href}" aria-label="${escapeXml(name)}" data-organization="${escapeXml(id)}">${title}` +
		`<circle class="wn-hit" cx="${x}" cy="${y}" r="${node.hit}"/>${drawn}</a>${named}`
	);
}

const use = (id: string, x: number, y: number): string => `<use href="#${id}" x="${x}" y="${y}"/>`;

/** The office in the centre. */
export function drawAnchor(
	anchor: PlacedAnchor | null,
	{ linkTo }: Pick<NodeDrawing, 'linkTo'>
): string {
	if (!anchor) return '';
	const { box, icon, text, name, id } = anchor;
	const drawn =
		`<rect class="wn-anchor-box" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="6"/>` +
		`<path class="wn-icon wn-anchor-icon" transform="translate(${icon.x - 8} ${icon.y - 8})scale(.667)" d="${iconPaths.landmark ?? ''}"/>`;
	const words = `<g class="wn-anchor-words" aria-hidden="true">${drawTextBlock(text, 'wn-anchor-name')}</g>`;
	if (!linkTo) return `<g class="wn-anchor">${drawn}</g>${words}`;
	return `<a class="wn-anchor" href="${escapeXml(linkTo(id))}" aria-label="${escapeXml(name)}" data-organization="${escapeXml(id)}">${drawn}</a>${words}`;
}
