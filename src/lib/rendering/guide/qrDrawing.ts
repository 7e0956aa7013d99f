import { encode } from 'uqr';

/** Modules of white around the code that a scanner needs (ISO 18004). */
export const quietZone = 4;

/** Modules of the code for an address, without quiet zone; `true` is dark. */
export const qrModules = (address: string): readonly (readonly boolean[])[] =>
	encode(address, { ecc: 'M', border: 0 }).data;

/** A QR code with its quiet zone as SVG of one path: dark runs per row, on white. */
export function qrDrawing(address: string): string {
	const rows = qrModules(address);
	const size = rows.length + 2 * quietZone;
	const path = rows
		.flatMap((row, y) =>
			runsOf(row).map(
				({ start, length }) => `M${start + quietZone} ${y + quietZone}h${length}v1h-${length}z`
			)
		)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#131525" d="${path}"/></svg>`;
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
	const runs: { start: number; length: number }[] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (!dark) return;
		if (last && last.start + last.length === x) last.length += 1;
		else runs.push({ start: x, length: 1 });
	});
	return runs;
}
