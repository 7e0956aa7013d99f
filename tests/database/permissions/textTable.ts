/**
 * Reads a table written as text: the first line names the columns, each further line is a row,
 * lines that start with `#` are remarks. Function signatures may hold blanks within brackets.
 *
 * @throws when a line has more or fewer cells than the head
 */
export function textTable<Column extends string>(
	text: string,
	columns: readonly Column[]
): Map<string, Record<Column, string>> {
	const [head, ...lines] = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line && !line.startsWith('#'))
		.map(cells);
	if (!head || head.join() !== columns.join()) throw new Error(`head is ${head?.join(' ')}`);
	return new Map(
		lines.map(([name = '', ...values]) => {
			if (values.length !== columns.length) throw new Error(`${name} has ${values.length} cells`);
			return [
				name,
				Object.fromEntries(columns.map((column, n) => [column, values[n]])) as Record<
					Column,
					string
				>
			];
		})
	);
}

const cells = (line: string): string[] => line.match(/[^\s(]+(\([^)]*\))?/g) ?? [];
