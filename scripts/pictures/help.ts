import type { BrowserContext, Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { helpPictureSize } from '#rendering/help/renderHelp.ts';
import { helpPictures } from './helpPictures.ts';
import { helpLocales } from './helpWords.ts';

/** What a picture may weigh: more than enough for a page of text, and a page of help has five. */
export const mostPictureBytes = 150_000;

/** The pictures that the help names, in each of its languages: `de/first-map-paste.webp`. */
export async function takeHelp(context: BrowserContext, folder: string): Promise<string[]> {
	await examplesAreOut(context);
	const files: string[] = [];
	for (const locale of helpLocales) {
		await mkdir(join(folder, locale), { recursive: true });
		const page = await context.newPage();
		await page.setViewportSize(helpPictureSize);
		for (const { name, arrange } of helpPictures) {
			await arrange(page, locale);
			const file = join(folder, locale, `${name}.webp`);
			await writeFile(file, await takeSmall(context, page, file));
			files.push(file);
		}
		await page.close();
	}
	return files;
}

/** The second example is published a few seconds behind the first. */
async function examplesAreOut({ request }: BrowserContext): Promise<void> {
	const deadline = Date.now() + 120_000;
	for (const path of ['/musterstadt/guide/wegweiser', '/weimar-2015/guide/wegweiser'])
		while (!(await request.get(path)).ok()) {
			if (Date.now() > deadline) throw new Error(`Not published: ${path}`);
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
}

/** WebP of the window. Playwright writes PNG alone, and the browser can pack it by itself. */
async function takeSmall(context: BrowserContext, page: Page, file: string): Promise<Buffer> {
	const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
	const packer = await context.newPage();
	const packed = await packer.evaluate(pack, {
		address: `data:image/png;base64,${png.toString('base64')}`,
		qualities,
		most: mostPictureBytes
	});
	await packer.close();
	const bytes = Buffer.from(packed, 'base64');
	if (bytes.length > mostPictureBytes)
		throw new Error(`${file} has ${bytes.length} bytes, more than ${mostPictureBytes}.`);
	return bytes;
}

/** Tried from the best on, until a picture is light enough. */
const qualities: readonly number[] = [0.85, 0.75, 0.65, 0.5];

interface Packing {
	/** `data:` address of the PNG. */
	readonly address: string;
	readonly qualities: readonly number[];
	/** Bytes. */
	readonly most: number;
}

/** Runs in the browser. Answers with Base64. */
async function pack({ address, qualities, most }: Packing): Promise<string> {
	const picture = new Image();
	picture.src = address;
	await picture.decode();
	const canvas = document.createElement('canvas');
	canvas.width = picture.naturalWidth;
	canvas.height = picture.naturalHeight;
	canvas.getContext('2d')?.drawImage(picture, 0, 0);
	let packed = '';
	for (const quality of qualities) {
		packed = canvas.toDataURL('image/webp', quality).replace(/^data:image\/webp;base64,/u, '');
		if (packed.length * 0.75 <= most) break;
	}
	return packed;
}
