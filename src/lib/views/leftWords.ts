import type { Network } from '#domain/network/Network.ts';
import type { LeftOut } from '#domain/restore/Wanted.ts';
import { faultSentence } from '#i18n/errorSentences.ts';
import { m } from '#i18n/generated/messages.js';
import { knownFieldWord } from './fieldWord.ts';
import { thingName, thingWord, type NameSource } from './thingName.ts';

/** Says what a restoring leaves out, and why. Things that are gone are called as they were then. */
export function leftWords(source: NameSource, then: Network, left: LeftOut): string {
	const { collection, id, field, why, other } = left;
	const past = { network: then, gone: source.gone };
	const what = thingName(source, collection, id)
		? thingWord(source, collection, id)
		: thingWord(past, collection, id);
	if (why === 'erased') return m.history_left_erased({ what });
	if (why === 'relation_double') return m.history_left_double({ what });
	if (why === 'reference_missing') {
		const missing = (other && nameOf(past, other)) || m.shell_history_gone();
		const word = field === null ? null : knownFieldWord(field);
		return word
			? m.history_left_field_missing({ what, field: word, other: missing })
			: m.history_left_missing({ what, other: missing });
	}
	return m.history_left_other({ what, sentence: faultSentence({ code: why }) });
}

function nameOf(source: NameSource, id: string): string {
	const collections = ['organizations', 'services', 'topics', 'maps'] as const;
	const collection = collections.find((each) => source.network[each][id] !== undefined);
	if (collection) return thingName(source, collection, id);
	return source.gone[id] ? thingName(source, source.gone[id].collection, id) : '';
}
