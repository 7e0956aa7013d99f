import { benchDrawing } from './editor/drawing.ts';
import { benchSaving } from './editor/saving.ts';
import { serveBench } from './editor/servedBench.ts';
import { benchTyping } from './editor/typing.ts';

const sizes = {
	'rows-50': { partners: 50, relations: 75 },
	'rows-5000': { partners: 5_000, relations: 7_500 },
	'map-300': { partners: 300, relations: 450 },
	'map-1000': { partners: 1_000, relations: 1_500 }
};

/** What an officer waits for, against the plainest thing that does the same. */
export async function benchEditor(): Promise<string[]> {
	const saving = await benchSaving();
	const bench = await serveBench(sizes);
	try {
		const typing = await benchTyping(bench);
		const drawing = [...(await benchDrawing(bench, 300)), ...(await benchDrawing(bench, 1_000))];
		return [...saving, ...typing, ...drawing];
	} finally {
		await bench.close();
	}
}
