import { describe, expect, it } from 'vitest';
import { logoPicture, logoSize, readLogo } from './logoPicture.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const svg = (inside: string, attributes = 'viewBox="0 0 200 80"'): string =>
	`data:image/svg+xml;base64,${base64(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)}`;

/** 1 × 1 pixel, made by hand after the PNG specification. */
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64'
);
const pngAddress = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;

const written = (logo: string): string => {
	const read = readLogo(logo);
	if (!read.ok) throw new Error(read.error);
	return new TextDecoder().decode(logoPicture(read.value)?.bytes);
};
const fault = (logo: string): string | null => {
	const read = readLogo(logo);
	return read.ok ? null : read.error;
};

describe('a drawn logo', () => {
	it('keeps shapes, paint, gradients and its own styles', () => {
		const kept = written(
			svg(
				'<title>Stadt &amp; Land</title><style>.a{fill:#e30613}</style><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g class="a" transform="scale(2)"><path d="M0 0h9v9z" fill="url(#g)"/></g><use xlink:href="#g"/>'
			)
		);
		expect(kept).toContain('<title>Stadt &amp; Land</title>');
		expect(kept).toContain('<path d="M0 0h9v9z" fill="url(#g)"/>');
		expect(kept).toContain('<style>.a{fill:#e30613}</style>');
		expect(kept).toContain('xlink:href="#g"');
	});

	it('loses the notes of drawing programs and comments', () => {
		const kept = written(
			svg(
				'<!-- Entwurf --><metadata><rdf:RDF><script>1</script></rdf:RDF></metadata><sodipodi:namedview id="n"/><path d="M0 0h9" inkscape:label="Linie" data-name="x"/>'
			)
		);
		expect(kept).not.toMatch(/Entwurf|metadata|rdf|script|sodipodi|inkscape|data-name/);
		expect(kept).toContain('<path d="M0 0h9"/>');
	});

	it('is the same when it is read again', () => {
		const first = readLogo(svg('<path d="M0 0h9" fill="&quot;x&lt;"/>'));
		expect(first.ok && readLogo(first.value)).toEqual(first);
	});

	it('says its shape, from its box or from its sides', () => {
		const size = (logo: string) => {
			const read = readLogo(logo);
			return read.ok ? logoSize(read.value) : read.error;
		};
		expect(size(svg('<path d="M0 0"/>'))).toEqual({ width: 250, height: 100 });
		expect(size(svg('<path d="M0 0"/>', 'width="30mm" height="60mm"'))).toEqual({
			width: 50,
			height: 100
		});
		expect(size(svg('<path d="M0 0"/>', ''))).toBe('logo_unsafe');
		expect(logoSize('logo-0123456789abcdef-250x100.svg')).toEqual({ width: 250, height: 100 });
	});

	it.each([
		['a program', '<script>alert(1)</script>'],
		[
			'a program in a space of its own',
			'<svg:script>alert(1)</svg:script><path d="M0 0"/><g><script/></g>'
		],
		['a handler', '<path d="M0 0" onload="alert(1)"/>'],
		['a handler in capitals', '<path d="M0 0" ONCLICK="alert(1)"/>'],
		['foreign content', '<foreignObject><div/></foreignObject>'],
		['another page', '<a href="https://example.org"><path d="M0 0"/></a>'],
		['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
		['a picture inside', '<image href="data:image/png;base64,AA"/>'],
		['a copy from elsewhere', '<use href="https://example.org/x.svg#a"/>'],
		['a copy of a program', '<use href="javascript:alert(1)"/>'],
		['paint from elsewhere', '<path d="M0 0" fill="url(https://example.org/x#a)"/>'],
		['paint from elsewhere in a style', '<path d="M0 0" style="fill:url( \'//example.org\' )"/>'],
		['an import', '<style>@import "https://example.org/a.css";</style>'],
		['an address in a stylesheet', '<style>path{mask:url("//example.org/a")}</style>'],
		['an address around a comment', '<style>path{fill:ur<!-- -->l(//example.org/a)}</style>'],
		['masks within masks', '<mask id="a"><g mask="url(#b)"/></mask>'],
		['cuts within cuts', '<clipPath id="a"><path d="M0 0" clip-path="url(#b)"/></clipPath>'],
		['masks by stylesheet', '<style>g{mask:url(#a)}</style>'],
		['a sign that XML forbids', '<title>a&#1;b</title>'],
		['an inherited name as entity', '<title>&toString;</title>'],
		['a hidden sign in a stylesheet', '<style>path{mask:u\\72l(//example.org)}</style>'],
		['a picture set', '<style>path{mask:image-set("//example.org/a" 1x)}</style>'],
		['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>'],
		['a set', '<set attributeName="onmouseover" to="alert(1)"/>'],
		['writing', '<text>Stadt</text>'],
		['a drawing in the drawing', '<svg viewBox="0 0 1 1"/>'],
		['loose text', 'Stadt'],
		['an open end', '<g>'],
		['a wrong end', '<g></path>'],
		['doubled attributes', '<path d="M0 0" d="M1 1"/>'],
		['an entity of its own', '<path d="&x;"/>'],
		['copies without end', '<use href="#a"/>'.repeat(17)],
		['a pile without end', `${'<g>'.repeat(60)}${'</g>'.repeat(60)}`]
	])('with %s is refused', (_what, inside) => {
		expect(fault(svg(inside))).toBe('logo_unsafe');
	});

	it.each([
		[
			'a document type with entities',
			'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
		],
		[
			'a stylesheet instruction',
			'<?xml-stylesheet href="//example.org/a.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
		],
		['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
		[
			'a note of a program alone',
			'<metadata xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
		],
		['a page called svg', '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>'],
		[
			'two drawings',
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
		],
		['nothing', '']
	])('that is %s is refused', (_what, document) => {
		expect(fault(`data:image/svg+xml;base64,${base64(document)}`)).toBe('logo_unsafe');
	});

	it('may have the head that drawing programs write', () => {
		const document =
			'\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>\n';
		expect(fault(`data:image/svg+xml;base64,${base64(document)}`)).toBeNull();
	});
});

describe('a PNG', () => {
	it('is taken whole', () => {
		expect(fault(pngAddress(png))).toBeNull();
		expect(logoSize(String((readLogo(pngAddress(png)) as { value: string }).value))).toEqual({
			width: 100,
			height: 100
		});
	});

	it.each([
		['without its signature', Buffer.concat([Buffer.from('GIF89a'), png.subarray(6)])],
		['cut short', png.subarray(0, -12)],
		['with something behind it', Buffer.concat([png, Buffer.from('<script>')])],
		['of no bytes', Buffer.alloc(0)]
	])('%s is refused', (_what, bytes) => {
		expect(fault(pngAddress(bytes))).toBe('logo_format');
	});

	it('that claims to be huge is refused', () => {
		const huge = Buffer.from(png);
		huge.writeUInt32BE(100_000, 16);
		expect(fault(pngAddress(huge))).toBe('logo_format');
	});
});

describe('anything else', () => {
	it.each([
		'https://example.org/logo.svg',
		'data:text/html;base64,PHA+',
		'data:image/svg+xml,<svg/>',
		'data:image/gif;base64,R0lGODlh',
		'logo.svg',
		''
	])('%j is no logo', (logo) => {
		expect(fault(logo)).toBe('logo_format');
	});

	it('is too large beyond 100 kB', () => {
		const large = '<path d="M0 0h9"/>'.repeat(6_000);
		expect(fault(svg(large))).toBe('logo_too_large');
	});
});
