/**
 * The map's drawing as the typesetter reads it: of the colour keyword it knows one spelling only,
 * and would draw every topic black otherwise.
 */
export const mapDrawing = (svg: string): string =>
	svg.replace(/<style>[^]*?<\/style>/, (style) => style.replaceAll('currentcolor', 'currentColor'));

const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

/** The description that the drawing carries for those who do not see it; null without one. */
export function mapDescription(svg: string): string | null {
	const text = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1];
	return text ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? '') : null;
}
