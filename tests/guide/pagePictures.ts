import { execFileSync } from 'node:child_process';
import type { WebLink } from './printedContents.ts';

/** A page as grey picture. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
	readonly pixelsPerPoint: number;
}

/** Renders one page in grey. */
export function pagePicture(path: string, page: number, dpi = 200): Picture {
	const pgm = execFileSync(
		'pdftoppm',
		['-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), path],
		{ maxBuffer: 256 * 1024 * 1024, stdio: 'pipe' }
	);
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
	if (!head) throw new Error('no picture');
	return {
		width: Number(head[1]),
		height: Number(head[2]),
		pixels: pgm.subarray(head[0].length),
		pixelsPerPoint: dpi / 72
	};
}

/** Every colour of a page, as `#rrggbb`. */
export function pageColours(path: string, page: number): ReadonlySet<string> {
	const ppm = execFileSync(
		'pdftoppm',
		['-r', '100', '-f', String(page), '-l', String(page), path],
		{ maxBuffer: 256 * 1024 * 1024, stdio: 'pipe' }
	);
	const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.subarray(0, 64).toString('latin1'));
	const hex = ppm.subarray(head?.[0].length ?? 0).toString('hex');
	return new Set((hex.match(/.{6}/g) ?? []).map((colour) => `#${colour}`));
}

/**
 * Modules of the code that lies in a box of the page, sampled in the middle of each, with its quiet
 * zone; `true` is dark.
 *
 * @param count modules per edge, quiet zone included
 */
export function sampledModules(
	{ width, pixels, pixelsPerPoint }: Picture,
	[left, top, boxWidth]: WebLink['box'],
	count: number
): boolean[][] {
	const module = (boxWidth * pixelsPerPoint) / count;
	const places = Array.from({ length: count }, (_, index) => (index + 0.5) * module);
	return places.map((y) =>
		places.map((x) => {
			const at =
				Math.round(top * pixelsPerPoint + y) * width + Math.round(left * pixelsPerPoint + x);
			return (pixels[at] ?? 255) < 128;
		})
	);
}
