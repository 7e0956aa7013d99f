/**
 * Code points a TrueType font has a glyph for, from its `cmap` table (formats 4 and 12 of the
 * OpenType specification). Ligatures and marks are the shaper's business.
 */
export function fontCoverage(font: Uint8Array): ReadonlySet<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const covered = new Set<number>();
	const cmap = tableOffset(view, 'cmap');
	if (cmap === null) return covered;
	const count = view.getUint16(cmap + 2);
	for (let index = 0; index < count; index++) {
		const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
		const format = view.getUint16(at);
		if (format === 4) addFormat4(view, at, covered);
		if (format === 12) addFormat12(view, at, covered);
	}
	return covered;
}

function tableOffset(view: DataView, tag: string): number | null {
	const tables = view.getUint16(4);
	for (let index = 0; index < tables; index++) {
		const at = 12 + index * 16;
		const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
		if (name === tag) return view.getUint32(at + 8);
	}
	return null;
}

function addFormat4(view: DataView, at: number, covered: Set<number>): void {
	const segments = view.getUint16(at + 6) / 2;
	const [ends, starts] = [at + 14, at + 16 + segments * 2];
	const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
	for (let segment = 0; segment < segments; segment++) {
		const end = view.getUint16(ends + segment * 2);
		const start = view.getUint16(starts + segment * 2);
		const delta = view.getUint16(deltas + segment * 2);
		const rangeAt = ranges + segment * 2;
		const range = view.getUint16(rangeAt);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const glyph =
				range === 0
					? (code + delta) & 0xffff
					: view.getUint16(rangeAt + range + (code - start) * 2);
			if (glyph !== 0) covered.add(code);
		}
	}
}

function addFormat12(view: DataView, at: number, covered: Set<number>): void {
	const groups = view.getUint32(at + 12);
	for (let index = 0; index < groups; index++) {
		const group = at + 16 + index * 12;
		const end = view.getUint32(group + 4);
		for (let code = view.getUint32(group); code <= end; code++) covered.add(code);
	}
}
