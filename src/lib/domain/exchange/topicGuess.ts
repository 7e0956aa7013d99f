import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { foldWord } from './foldWord.ts';

/** Shorter words mean nothing alone („und“, „der“). */
const shortestWord = 5;

/**
 * The one topic that an unknown word most likely means: „Einbürgerung“ is a word of „Aufenthalt,
 * Einbürgerung und Rückkehr“, „Deutschkurse“ begins like „Deutsch lernen“. Null where none or more
 * than one would do: then a person decides.
 */
export function guessTopic(network: Network, cell: string): Id | null {
	const asked = foldWord(cell);
	if (asked.length < shortestWord) return null;
	const guesses = new Set<Id>();
	for (const topic of Object.values(network.topics)) {
		if (topic.hidden) continue;
		const names = [...Object.values(topic.name), ...Object.values(topic.shortName)];
		const words = names.flatMap((name) => name.split(/[\s,/&-]+/u)).map(foldWord);
		if (words.some((word) => isAlike(word, asked))) guesses.add(topic.id);
	}
	const [only] = guesses;
	return guesses.size === 1 && only !== undefined ? only : null;
}

const isAlike = (word: string, asked: string): boolean =>
	word.length >= shortestWord && (asked.startsWith(word) || word.startsWith(asked));
