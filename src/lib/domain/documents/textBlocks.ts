import type { Block } from './OfficeDocument.ts';

/**
 * The blocks of a text as people type it: a blank line ends a paragraph, `# ` starts a heading, `- `
 * an item of a list.
 */
export const textBlocks = (text: string): readonly Block[] =>
	text
		.split(/\n[^\S\n]*\n/)
		.map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
		.filter((chunk) => chunk !== '')
		.flatMap(chunkBlocks);

function chunkBlocks(chunk: string): readonly Block[] {
	const blocks: Block[] = [];
	for (const line of chunk.split('\n')) {
		const last = blocks.at(-1);
		if (line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.slice(2).trim() });
		else if (line.startsWith('- ')) {
			const item = line.slice(2).trim();
			if (last?.kind === 'list')
				blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] };
			else blocks.push({ kind: 'list', items: [item] });
		} else if (last?.kind === 'paragraph')
			blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text}\n${line}` };
		else blocks.push({ kind: 'paragraph', text: line });
	}
	return blocks;
}
