/** A piece of an SVG document in reading order. */
export type SvgToken =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'close'; readonly name: string }
	| {
			readonly kind: 'open';
			readonly name: string;
			readonly attributes: ReadonlyMap<string, string>;
			/** `<path/>`: no `close` follows. */
			readonly empty: boolean;
	  };

const piece =
	/<!--[\s\S]*?-->|<\?xml\s[^?]*\?>|<!DOCTYPE[^[>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/**
 * The pieces of a document, or null if it is no plain XML. Stricter than XML on purpose: no
 * entities of its own, no stylesheet instruction, no processing instruction.
 */
export function svgTokens(source: string): readonly SvgToken[] | null {
	const tokens: SvgToken[] = [];
	piece.lastIndex = 0;
	while (piece.lastIndex < source.length) {
		const match = piece.exec(source);
		if (!match) return null;
		const [, data, closed, opened, written = '', slash, text] = match;
		if (closed !== undefined) tokens.push({ kind: 'close', name: closed });
		else if (opened !== undefined) {
			const attributes = attributesOf(written);
			if (!attributes) return null;
			tokens.push({ kind: 'open', name: opened, attributes, empty: slash === '/' });
		} else if (text !== undefined || data !== undefined) {
			const plain = data ?? decoded(text ?? '');
			if (plain === null) return null;
			const last = tokens.at(-1);
			// A comment in between must not hide what two pieces say together.
			if (last?.kind === 'text') tokens.splice(-1, 1, { kind: 'text', text: last.text + plain });
			else tokens.push({ kind: 'text', text: plain });
		}
	}
	return tokens;
}

function attributesOf(written: string): ReadonlyMap<string, string> | null {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single] of written.matchAll(attribute)) {
		const value = decoded(double ?? single ?? '');
		if (value === null || attributes.has(name)) return null;
		attributes.set(name, value);
	}
	return attributes;
}

/** Signs that XML 1.0 may hold: a reader stops at any other. */
const isXmlSign = (code: number): boolean =>
	code === 9 ||
	code === 10 ||
	code === 13 ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	(code >= 0x10000 && code <= 0x10ffff);

/** Without the five names and the numbers of XML; null if another entity is asked for. */
function decoded(text: string): string | null {
	let known = true;
	const plain = text.replace(/&([^;]*);?/g, (_whole, entity: string) => {
		const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity);
		const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : null;
		if (code !== null && isXmlSign(code)) return String.fromCodePoint(code);
		known &&= Object.hasOwn(named, entity);
		return Object.hasOwn(named, entity) ? (named[entity] ?? '') : '';
	});
	return known ? plain : null;
}
