import type { Option } from './Option.ts';

/** Without case and accents: who types „Burgerburo“ finds the Bürgerbüro. */
const bare = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** The options that hold every word of what was typed, in their order. */
export function matchingOptions(options: readonly Option[], typed: string): readonly Option[] {
	const words = bare(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return options;
	return options.filter(({ label }) => {
		const text = bare(label);
		return words.every((word) => text.includes(word));
	});
}

/** The option that was typed in full, whatever its case; the first of several of that name. */
export const optionNamed = (options: readonly Option[], typed: string): Option | undefined =>
	options.find(({ label }) => bare(label).trim() === bare(typed).trim());
