/**
 * Writes `src/lib/domain/map/firaSansWidths.ts`: advance widths of Fira Sans, so that server and
 * browser break labels at the same places without a font at hand. Run after the font changes:
 * `node scripts/map/writeFontWidths.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fontWidths } from './fontWidths.ts';

const fontFolder = new URL('../../node_modules/@expo-google-fonts/fira-sans/', import.meta.url);
const target = new URL('../../src/lib/domain/map/firaSansWidths.ts', import.meta.url);

const cuts = [
	['400', '400Regular/FiraSans_400Regular.ttf'],
	['500', '500Medium/FiraSans_500Medium.ttf'],
	['600', '600SemiBold/FiraSans_600SemiBold.ttf']
] as const;

/** Latin, Latin Extended-A, Cyrillic, and the punctuation that names carry. */
const ranges = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x400, 0x45f],
	[0x2010, 0x2026]
] as const;

const lines = cuts.map(([weight, file]) => {
	const font = readFileSync(new URL(file, fontFolder));
	const parts = ranges.map(([from, to]) => {
		const characters = Array.from({ length: to - from + 1 }, (_, i) => from + i);
		const widths = fontWidths(font, characters);
		const list = characters.map((character) => widths.get(character) ?? 0).join(' ');
		return `\t\t[0x${from.toString(16)}, '${list}']`;
	});
	return `\t${weight}: [\n${parts.join(',\n')}\n\t]`;
});

writeFileSync(
	target,
	`// Made by scripts/map/writeFontWidths.ts. Measures of Fira Sans, copyright The Mozilla Foundation
// and Telefonica S.A., SIL Open Font License 1.1.

/**
 * Advance widths in thousandths of the em by weight: ranges of characters, first code point and
 * one number per character (0: the font lacks it).
 */
export const firaSansWidths = {
${lines.join(',\n')}
} as const;
`
);
