import { Marked, type Token, type Tokens } from 'marked';

const tokensOf = (markdown: string): readonly Token[] => {
	const found: Token[] = [];
	const marked = new Marked();
	marked.walkTokens(marked.lexer(markdown), (token) => {
		found.push(token);
	});
	return found;
};

const ofKind = <T extends Token>(markdown: string, kind: T['type']): readonly T[] =>
	tokensOf(markdown).filter((token): token is T => token.type === kind);

/** Headings in their order. */
export const headingsOf = (markdown: string): readonly Tokens.Heading[] =>
	ofKind<Tokens.Heading>(markdown, 'heading');

/** Where the links lead; pictures are none. */
export const linksOf = (markdown: string): readonly string[] =>
	ofKind<Tokens.Link>(markdown, 'link').map(({ href }) => href);

/** Pictures by their path below `pictures/`, with what they say to those who do not see them. */
export const picturesOf = (markdown: string): readonly { file: string; alt: string }[] =>
	ofKind<Tokens.Image>(markdown, 'image').map(({ href, text }) => ({
		file: href.replace('../pictures/', ''),
		alt: text
	}));
