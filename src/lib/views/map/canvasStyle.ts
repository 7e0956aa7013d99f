import type { StylesheetJson } from 'cytoscape';
import { markImageSize } from '#rendering/map/markImage.ts';
import type { Palette } from './palette.ts';

/** The states of the visual guide as the canvas draws them; sizes in px of the surface. */
export function canvasStyle(palette: Palette): StylesheetJson {
	const { ink, paper, action, form, dim, dark } = palette;
	return [
		{
			selector: 'node.partner',
			style: {
				shape: 'ellipse',
				width: 'data(size)',
				height: 'data(size)',
				'background-opacity': 0,
				'background-image': 'data(image)',
				'background-width': `${markImageSize}px`,
				'background-height': `${markImageSize}px`,
				'background-clip': 'none',
				'background-image-containment': 'over',
				'bounds-expansion': 24,
				label: 'data(label)',
				'font-family': 'Fira Sans, Noto Sans Arabic, sans-serif',
				'font-size': 11,
				'line-height': 12.5 / 11,
				color: ink,
				'text-wrap': 'wrap',
				'text-max-width': '400px',
				'text-halign': 'center',
				'text-valign': 'center',
				'text-margin-x': 'data(labelX)',
				'text-margin-y': 'data(labelY)',
				'text-justification': 'data(justify)',
				'text-outline-color': paper,
				'text-outline-width': 1.5,
				'text-events': 'no',
				'overlay-opacity': 0,
				'z-index': 2
			}
		} as never,
		{
			selector: 'node.anchor',
			style: {
				shape: 'rectangle',
				width: 'data(width)',
				height: 'data(height)',
				'background-opacity': 0,
				'overlay-opacity': 0,
				'z-index': 1
			}
		} as never,
		{
			selector: 'edge',
			style: {
				'curve-style': 'unbundled-bezier',
				'edge-distances': 'endpoints',
				'control-point-weights': 'data(weight)',
				'control-point-distances': 'data(distance)',
				'source-endpoint': 'data(startAt)',
				'target-endpoint': 'data(endAt)',
				'line-color': form,
				width: 1.1,
				'target-arrow-color': form,
				'arrow-scale': 0.7,
				'overlay-opacity': 0,
				events: 'no'
			}
		} as never,
		{ selector: 'edge.arrow', style: { 'target-arrow-shape': 'triangle' } },
		{ selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
		{ selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 3] } },
		{ selector: 'edge.to-anchor', style: { display: 'none' } },
		{
			selector: 'core',
			style: {
				'selection-box-color': action,
				'selection-box-opacity': 0.12,
				'selection-box-border-color': action,
				'selection-box-border-width': 1.5,
				'active-bg-opacity': 0,
				'active-bg-color': action,
				'active-bg-size': 0,
				'outside-texture-bg-color': paper,
				'outside-texture-bg-opacity': 1
			}
		} as never,
		{ selector: 'node.hovered', style: ring(action, 2) },
		{
			selector: 'node.dimmed',
			style: { 'background-image-opacity': dark ? 0.62 : 0.5, color: dim }
		},
		{ selector: 'edge.dimmed', style: { opacity: 0.36 } },
		{ selector: 'node.neighbour', style: { 'font-weight': 500 } },
		{
			selector: 'edge.chosen',
			style: {
				display: 'element',
				width: 2.25,
				'line-color': action,
				'target-arrow-color': action,
				'z-index': 3
			}
		},
		{
			selector: 'node.partner:selected',
			style: {
				...ring(action, 4),
				width: 36,
				height: 36,
				'background-color': paper,
				'background-opacity': 1,
				'font-weight': 600,
				'text-outline-width': 0,
				'text-background-color': paper,
				'text-background-opacity': 1,
				'text-background-padding': '3px',
				'text-background-shape': 'roundrectangle',
				'text-border-color': action,
				'text-border-width': 1,
				'text-border-opacity': 1,
				'z-index': 4
			}
		} as never,
		{ selector: 'node.anchor:selected', style: { ...ring(action, 4), shape: 'roundrectangle' } }
	];
}

const ring = (colour: string, width: number) => ({
	'border-width': width,
	'border-color': colour,
	'border-opacity': 1
});
