import { encode } from 'uqr';

/** Modules of white around the code that a scanner needs (ISO 18004). */
export const quietZone = 4;

/**
 * Modules of the code for an address, without quiet zone; `true` is dark.
 *
 * @param {string} address
 * @returns {readonly (readonly boolean[])[]}
 */
export const qrModules = (address) => encode(address, { ecc: 'M', border: 0 }).data;

/**
 * A QR code with its quiet zone as SVG of one path: dark runs per row, on white.
 *
 * @param {string} address
 * @returns {string}
 */
export function qrDrawing(address) {
	const rows = qrModules(address);
	const size = rows.length + 2 * quietZone;
	const path = rows.map((row, y) => rowPath(row, y + quietZone)).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#131525" d="${path}"/></svg>`;
}

/**
 * @param {readonly boolean[]} row
 * @param {number} y
 */
function rowPath(row, y) {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		const length = x - start + 1;
		path += `M${start + quietZone} ${y}h${length}v1h-${length}z`;
	}
	return path;
}
