import { firaSansWidths } from './firaSansWidths.ts';

export type FontWeight = keyof typeof firaSansWidths;

/** For scripts outside the table (Arabic, Georgian …): a generous mean, in thousandths of the em. */
const unknownWidth = 640;

const tables: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
	400: tableOf(400),
	500: tableOf(500),
	600: tableOf(600)
};

function tableOf(weight: FontWeight): ReadonlyMap<number, number> {
	const table = new Map<number, number>();
	for (const [first, widths] of firaSansWidths[weight]) {
		widths.split(' ').forEach((width, i) => {
			if (width !== '0') table.set(first + i, Number(width));
		});
	}
	return table;
}

/**
 * Width of one line of Fira Sans in the unit of `size`, without kerning: server and browser agree
 * to the bit, and the true line is never wider than a hair above it.
 */
export function textWidth(text: string, size: number, weight: FontWeight): number {
	const table = tables[weight];
	let sum = 0;
	for (const character of text) sum += table.get(character.codePointAt(0) ?? 0) ?? unknownWidth;
	return (sum * size) / 1000;
}
