import { Marked, type Tokens } from 'marked';
import { headingId } from './headingId.ts';

/** Size of every picture of the help in CSS pixels: the page keeps its place before it is loaded. */
export const helpPictureSize = { width: 1280, height: 800 } as const;

/** Where the addresses of the Markdown lead in the app. */
export interface HelpAddresses {
	/** @param page name of a page of the help, without `.md` */
	readonly page: (page: string) => string;
	/** @param file path below `pictures/` */
	readonly picture: (file: string) => string;
}

export interface HelpText {
	/** The first heading, as plain text. */
	readonly title: string;
	/** The first paragraph, as plain text. */
	readonly lead: string;
	readonly html: string;
}

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

/** A link between pages as it stands in the Markdown: `it.md#start`. */
const pageLink = /^(?<page>[a-z-]+)\.md(?<hash>#.*)?$/u;

/**
 * HTML of one page of the help. The Markdown is our own and comes with the build: what stands in it
 * is trusted. Throws for a page without a heading or a first paragraph.
 */
export function renderHelp(markdown: string, addresses: HelpAddresses): HelpText {
	const marked = new Marked({
		renderer: {
			heading({ tokens, depth, text }: Tokens.Heading): string {
				return `<h${depth} id="${escaped(headingId(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
			},
			link({ href, tokens }: Tokens.Link): string {
				const { page, hash = '' } = pageLink.exec(href)?.groups ?? {};
				const target = page ? addresses.page(page) + hash : href;
				return `<a href="${escaped(target)}">${this.parser.parseInline(tokens)}</a>`;
			},
			image({ href, text }: Tokens.Image): string {
				const source = addresses.picture(href.replace(/^(\.\.\/)?pictures\//u, ''));
				const { width, height } = helpPictureSize;
				return `<img src="${escaped(source)}" alt="${escaped(text)}" width="${width}" height="${height}" loading="lazy" />`;
			},
			// Wide ones scroll by themselves, with the keyboard too.
			code({ text }: Tokens.Code): string {
				return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;
			}
		}
	});
	const tokens = marked.lexer(markdown);
	const title = tokens.find(({ type }) => type === 'heading');
	const lead = tokens.find(({ type }) => type === 'paragraph');
	if (title?.type !== 'heading' || lead?.type !== 'paragraph')
		throw new Error('A page of the help begins with a heading and a paragraph.');
	return {
		title: (title as Tokens.Heading).text,
		lead: (lead as Tokens.Paragraph).text,
		// As wide as they need to be: they scroll like code.
		html: marked
			.parser(tokens)
			.replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
			.replaceAll('</table>', '</table></div>')
	};
}
