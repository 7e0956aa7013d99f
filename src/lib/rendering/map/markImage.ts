import { topicMarks, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { PlacedNode } from '#domain/map/MapLayout.ts';
import { markSize } from '#domain/map/nodeLabels.ts';
import { drawSmallMark, drawTopicMark, noTopic } from './drawTopicMark.ts';

/** Colours of a node's picture on a ground. */
export interface MarkColours {
	readonly paper: string;
	/** Outline on dark grounds; null draws none. */
	readonly outline: string | null;
	/** Where readers force their own colours, shapes have this one and no topic has its own. */
	readonly forced: string | null;
}

/** Edge of the picture: shape, halo and small marks fit in. */
export const markImageSize = 44;

/** A node's picture as an SVG file of its own, as a data address: for canvases. */
export function markImage(node: PlacedNode, size: number, colours: MarkColours): string {
	const half = markImageSize / 2;
	const further = node.marks.map((mark, i) => {
		const at = node.marksAt[i];
		return at
			? `<g transform="translate(${at.x - node.x} ${at.y - node.y})">${drawSmallMark(mark, markSize)}</g>`
			: '';
	});
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${markImageSize}" height="${markImageSize}" viewBox="${-half} ${-half} ${markImageSize} ${markImageSize}">` +
		`<style>${markRules([(node.mark ?? noTopic).mark, ...node.marks], colours)}</style>` +
		`${drawTopicMark(node.mark ?? noTopic, size)}${further.join('')}</svg>`;
	return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function markRules(marks: readonly TopicMark[], { paper, outline, forced }: MarkColours): string {
	const colours = [...new Set(marks)].map(
		(mark) => `.wn-m-${mark}{color:${forced ? paper : topicMarks[mark].colour}}`
	);
	const edge = forced ?? outline;
	return [
		...colours,
		`.wn-halo{fill:${paper};stroke:${paper};stroke-linejoin:round}`,
		`.wn-shape{fill:currentColor${edge ? `;stroke:${edge};stroke-width:2px` : ''}}`,
		`.wn-shape-ring{fill:${paper};stroke:${forced ?? 'currentColor'};stroke-width:2.5px}`,
		'.wn-icon{fill:none;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round}',
		`.wn-on-dark{stroke:${forced ?? '#ffffff'}}.wn-on-light{stroke:${forced ?? '#14161a'}}`,
		`.wn-on-ring{stroke:${forced ?? '#6b7280'}}`
	].join('');
}
