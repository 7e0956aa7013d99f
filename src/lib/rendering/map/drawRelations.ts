import type { Curve, MapLayout } from '#domain/map/MapLayout.ts';
import { tenth, type Point } from '#domain/map/shapes.ts';
import { escapeXml } from './escapeXml.ts';

const tipLength = 7;
const tipHalf = 3.2;

const at = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

export const curvePath = ({ start, control, end }: Curve): string =>
	`M${at(start)}Q${at(control)} ${at(end)}`;

/** Point of an arrow at the end of a curve: path data. */
function tipPath({ control, end }: Curve): string {
	const [dx, dy] = [end.x - control.x, end.y - control.y];
	const length = Math.hypot(dx, dy) || 1;
	const [x, y] = [dx / length, dy / length];
	const foot = { x: end.x - tipLength * x, y: end.y - tipLength * y };
	const [a, b] = [
		{ x: foot.x - tipHalf * y, y: foot.y + tipHalf * x },
		{ x: foot.x + tipHalf * y, y: foot.y - tipHalf * x }
	];
	return `M${at(end)}L${at(a)}L${at(b)}Z`;
}

/**
 * All relations, each with the data that the walk along them needs. Those to the anchor say what
 * the rings say already: they are drawn only for a selected partner, and never on paper.
 */
export function drawRelations({ curves }: MapLayout, purpose: string): string {
	const drawn = purpose === 'print' ? curves.filter(({ toAnchor }) => !toAnchor) : curves;
	const walkable = purpose === 'page' || purpose === 'embed';
	const lines = drawn.map((curve) => {
		const { id, from, to, line, arrow, toAnchor } = curve;
		const data = walkable
			? ` data-relation="${escapeXml(id)}" data-from="${escapeXml(from)}" data-to="${escapeXml(to)}"`
			: '';
		const dash = line === 'solid' ? '' : ` wn-line-${line}`;
		const tip = arrow ? `<path class="wn-tip" d="${tipPath(curve)}"/>` : '';
		return (
			`<g class="wn-relation${toAnchor ? ' wn-to-anchor' : ''}"${data}>` +
			`<path class="wn-line${dash}" d="${curvePath(curve)}"/>${tip}</g>`
		);
	});
	return `<g class="wn-map-relations" aria-hidden="true">${lines.join('')}</g>`;
}
