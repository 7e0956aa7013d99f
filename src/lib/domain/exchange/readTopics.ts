import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { TopicNames } from './topicNames.ts';

/**
 * The pieces of a cell that name topics each. A cell that is known as a whole is not cut: „Arbeit,
 * Anerkennung und Fachkräfte“ is one topic. Else it is cut at `|`, `;`, `/` and line ends, and at
 * commas only where a piece is not known as it stands.
 */
export function topicPieces(cell: string, topics: TopicNames): readonly string[] {
	if (isKnown(cell, topics)) return [cell.trim()];
	return pieces(cell, /[|;/\n]/).flatMap((piece) =>
		isKnown(piece, topics) ? [piece] : pieces(piece, /,/)
	);
}

const isKnown = (piece: string, topics: TopicNames): boolean =>
	topics.find(piece) !== null || topics.isLeftOut(piece);

const pieces = (cell: string, sign: RegExp): string[] =>
	cell
		.split(sign)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');

/** The topics of a cell in its order, each once; the first piece that names none is the error. */
export function readTopics(cell: string, topics: TopicNames): Result<readonly Id[], string> {
	const ids = new Set<Id>();
	for (const piece of topicPieces(cell, topics)) {
		if (topics.isLeftOut(piece)) continue;
		const id = topics.find(piece);
		if (id === null) return err(piece);
		ids.add(id);
	}
	return ok([...ids]);
}
