/**
 * Advance widths of a TrueType font, read from its tables `cmap` (format 4), `hhea` and `hmtx`.
 *
 * @returns width of each character in thousandths of the em; characters the font lacks are left out
 */
export function fontWidths(font: Buffer, characters: readonly number[]): Map<number, number> {
	const tables = tablesOf(font);
	const unitsPerEm = font.readUInt16BE(table(tables, 'head') + 18);
	const widthCount = font.readUInt16BE(table(tables, 'hhea') + 34);
	const hmtx = table(tables, 'hmtx');
	const glyphOf = glyphLookup(font, table(tables, 'cmap'));
	const widths = new Map<number, number>();
	for (const character of characters) {
		const glyph = glyphOf(character);
		if (glyph === 0) continue;
		const width = font.readUInt16BE(hmtx + 4 * Math.min(glyph, widthCount - 1));
		widths.set(character, Math.round((width * 1000) / unitsPerEm));
	}
	return widths;
}

function tablesOf(font: Buffer): Map<string, number> {
	const tables = new Map<string, number>();
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const record = 12 + 16 * i;
		tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
	}
	return tables;
}

function table(tables: Map<string, number>, name: string): number {
	const offset = tables.get(name);
	if (offset === undefined) throw new Error(`The font has no table ${name}.`);
	return offset;
}

/** Lookup from character to glyph in the Unicode subtable of format 4. */
function glyphLookup(font: Buffer, cmap: number): (character: number) => number {
	const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => {
		return cmap + font.readUInt32BE(cmap + 8 + 8 * i);
	});
	const subtable = subtables.find((offset) => font.readUInt16BE(offset) === 4);
	if (subtable === undefined) throw new Error('The font has no cmap of format 4.');
	const doubled = font.readUInt16BE(subtable + 6);
	const [ends, starts] = [subtable + 14, subtable + 16 + doubled];
	const [deltas, ranges] = [starts + doubled, starts + 2 * doubled];
	return (character) => {
		for (let i = 0; i < doubled; i += 2) {
			if (font.readUInt16BE(ends + i) < character) continue;
			const start = font.readUInt16BE(starts + i);
			if (start > character) return 0;
			const delta = font.readUInt16BE(deltas + i);
			const range = font.readUInt16BE(ranges + i);
			if (range === 0) return (character + delta) & 0xffff;
			const glyph = font.readUInt16BE(ranges + i + range + 2 * (character - start));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}
