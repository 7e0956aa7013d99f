/** How much of a text stands around what is different in it. */
const around = 30;
const longest = 120;

/**
 * Of a text before and after, the part that differs with a little of what stands around it: a hit
 * in a long description is seen without reading all of it.
 */
export function snippetsOf(
	before: string,
	after: string
): { readonly before: string; readonly after: string } {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const cut = (text: string): string => {
		const from = Math.max(0, start - around);
		const to = Math.min(text.length - end + around, from + longest);
		return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
	};
	return { before: cut(before), after: cut(after) };
}
