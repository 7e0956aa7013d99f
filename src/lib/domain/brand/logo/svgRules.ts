/** Shapes, their grouping and their paint: what a logo is drawn with. Nothing that runs or loads. */
export const allowedElements: ReadonlySet<string> = new Set([
	...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style'],
	...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
	...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask']
]);

/** Elements whose text is kept. */
export const spokenElements: ReadonlySet<string> = new Set(['title', 'desc', 'style']);

/** Notes that drawing programs leave for themselves: left out with all that is in them. */
export const isProgramNote = (element: string): boolean =>
	element === 'metadata' || element.includes(':');

const allowedAttributes: ReadonlySet<string> = new Set([
	...['id', 'class', 'style', 'transform', 'viewBox', 'width', 'height', 'preserveAspectRatio'],
	...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'd', 'points'],
	...['fill', 'fill-rule', 'fill-opacity', 'opacity', 'color', 'display', 'visibility', 'overflow'],
	...['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
	...['stroke-dasharray', 'stroke-dashoffset', 'stroke-opacity', 'paint-order'],
	...['offset', 'stop-color', 'stop-opacity', 'gradientUnits', 'gradientTransform', 'spreadMethod'],
	...['clip-path', 'clip-rule', 'clipPathUnits', 'mask', 'maskUnits', 'maskContentUnits'],
	...['href', 'xlink:href']
]);

/** Elements whose content is drawn again wherever they are used. */
export const repeatingElements: ReadonlySet<string> = new Set(['mask', 'clipPath']);

/** Attributes that draw something else along: within a repeating element they would multiply. */
export const drawsAlong = (attribute: string): boolean =>
	attribute === 'mask' || attribute === 'clip-path' || attribute.endsWith('href');

export type AttributeVerdict = 'keep' | 'drop' | 'refuse';

/** What becomes of an attribute: unknown ones are left out, dangerous ones stop the whole picture. */
export function judgeAttribute(name: string, value: string): AttributeVerdict {
	if (/^on/i.test(name)) return 'refuse';
	if (name === 'href' || name === 'xlink:href') return value.startsWith('#') ? 'keep' : 'refuse';
	if (!isHarmlessStyle(value)) return 'refuse';
	return allowedAttributes.has(name) ? 'keep' : 'drop';
}

/** Styles and paints may point inside the picture only: no import, no address, nothing hidden. */
export const isHarmlessStyle = (css: string): boolean =>
	!/[\\@]|javascript:|expression\s*\(|<\//i.test(css) &&
	!/url\s*\(\s*(?!["']?#)/i.test(css) &&
	!/image(?:-set)?\s*\(/i.test(css) &&
	// As attributes they are counted; in a sheet of styles nobody could tell how often they apply.
	!/(?:mask(?:-image)?|clip-path)\s*:/i.test(css);
