import { describe, expect, it } from 'vitest';
import { decodeText, largestFile } from './decodeText.ts';

const sentence = 'Name;Ort\nÄmter für Zuwanderung;Köln\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	[...text].forEach((sign, index) =>
		view.setUint16(index * 2, sign.codePointAt(0) ?? 0, littleEndian)
	);
	return bytes;
}

describe('the encoding of a file is found out', () => {
	it.each([
		['UTF-8 without a mark', utf8(sentence), 'utf-8'],
		['UTF-8 with a mark', utf8(`\uFEFF${sentence}`), 'utf-8'],
		[
			'UTF-16 with a mark, as „Unicode-Text“ of Excel',
			utf16(`\uFEFF${sentence}`, true),
			'utf-16le'
		],
		['UTF-16 big endian with a mark', utf16(`\uFEFF${sentence}`, false), 'utf-16be'],
		['UTF-16 without a mark', utf16(sentence, true), 'utf-16le'],
		['UTF-16 big endian without a mark', utf16(sentence, false), 'utf-16be'],
		[
			'Windows-1252, as „CSV“ of German Excel',
			Uint8Array.from(sentence, (sign) => sign.charCodeAt(0)),
			'windows-1252'
		]
	])('%s', (_, bytes, encoding) => {
		expect(decodeText(bytes)).toEqual({ ok: true, value: { text: sentence, encoding } });
	});

	it('reads the quotation marks that only Windows-1252 has', () => {
		const bytes = Uint8Array.from([0x84, 0x4f, 0x72, 0x74, 0x93, 0xe4]);
		expect(decodeText(bytes)).toMatchObject({ value: { text: '„Ort“ä' } });
	});
});

describe('what is no text is refused by name', () => {
	it.each([
		['an Excel workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0]), 'workbook'],
		['an old Excel workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
		['a picture', Uint8Array.from({ length: 400 }, (_, index) => index % 24), 'binary'],
		['nothing', new Uint8Array(), 'empty'],
		['only blank lines', utf8('\n  \n'), 'empty'],
		['a file beyond the limit', new Uint8Array(largestFile + 1), 'too_large']
	])('%s', (_, bytes, code) => {
		expect(decodeText(bytes)).toMatchObject({ ok: false, error: { code } });
	});
});
