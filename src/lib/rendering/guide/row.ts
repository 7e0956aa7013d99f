import type { Part, Row } from './PrintParts.ts';

/** A row, or nothing if there is nothing to say. */
export const row = (label: string, parts: readonly Part[]): Row[] => {
	const said = parts.filter(({ text }) => text !== '');
	return said.length > 0 ? [{ label, parts: said }] : [];
};
