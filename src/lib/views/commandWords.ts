import { readRestoreLabel, type Restored } from '#domain/restore/restoreLabel.ts';
import type { Instant } from '#domain/shared/Id.ts';
import { dayIn, timeIn } from '#i18n/days.ts';
import { m } from '#i18n/generated/messages.js';
import { thingWord, type NameSource } from './thingName.ts';

/** How the history speaks of a command: a sentence about somebody, and a word for the undo button. */
export interface CommandWords {
	readonly sentence: (inputs: { readonly author: string; readonly what: string }) => string;
	readonly short: (inputs: { readonly what: string }) => string;
}

const moved: CommandWords = { sentence: m.shell_history_moved, short: m.history_short_moved };

/**
 * Commands that say more than what they touched: the one place where a new command, or the label of a
 * batch, gets its words. Of all others the objects tell.
 */
const words: Readonly<Record<string, CommandWords>> = {
	import: { sentence: m.shell_history_imported, short: m.history_short_imported },
	newNetwork: { sentence: m.shell_history_started, short: m.history_short_started },
	starterTopics: { sentence: m.shell_history_starter_topics, short: m.history_short_topics },
	placeOnMap: moved,
	moveOnMap: moved,
	arrangeMap: { sentence: m.shell_history_arranged, short: m.history_short_arranged },
	pinOnMap: { sentence: m.map_history_pinned, short: m.map_history_short_pinned },
	pastePartners: { sentence: m.map_history_pasted, short: m.map_history_short_pasted },
	changeNetwork: { sentence: m.shell_history_settings, short: m.history_short_settings },
	mergeOrganizations: { sentence: m.history_merged_organizations, short: m.history_short_merged },
	mergeTopics: { sentence: m.history_merged_topics, short: m.history_short_merged },
	moveTopic: { sentence: m.history_moved_topic, short: m.history_short_topic_order },
	addSuccessor: { sentence: m.history_added_successor, short: m.history_short_successor },
	addMembers: { sentence: m.history_added_members, short: m.history_short_members_added },
	removeMembers: { sentence: m.history_removed_members, short: m.history_short_members_removed },
	completeStep: { sentence: m.procedure_history_completed, short: m.history_short_step_done },
	planStep: { sentence: m.procedure_history_planned, short: m.history_short_step_planned },
	recordLetters: { sentence: m.procedure_history_letters, short: m.procedure_short_letters }
};

/** Words of a command, by its name in the journal; null if its objects tell all there is. */
export function commandWords(source: NameSource, command: string): CommandWords | null {
	const restored = readRestoreLabel(command);
	if (restored) return restoredWords(source, restored);
	return Object.hasOwn(words, command) ? (words[command] ?? null) : null;
}

function restoredWords(source: NameSource, { kind, at, id }: Restored): CommandWords {
	const when = at === null ? '' : momentWord(at);
	/** The partner that was meant, not the first of what changed with it. */
	const meant = id === null ? null : whatOf(source, id);
	switch (kind) {
		case 'place':
			return { sentence: m.history_restored_place, short: m.history_short_restored_value };
		case 'network':
			return {
				sentence: ({ author }) => m.history_restored_network({ author, at: when }),
				short: m.history_short_restored_network
			};
		case 'objects':
			return {
				sentence: ({ author, what }) =>
					m.history_restored_objects({ author, what: meant ?? what, at: when }),
				short: ({ what }) => m.history_short_restored({ what: meant ?? what })
			};
		case 'deleted':
			return {
				sentence: ({ author, what }) => m.history_restored_deleted({ author, what: meant ?? what }),
				short: ({ what }) => m.history_short_brought_back({ what: meant ?? what })
			};
	}
}

function whatOf(source: NameSource, id: string): string | null {
	const collection = (
		['organizations', 'services', 'contacts', 'relations', 'topics', 'maps', 'guides'] as const
	).find((each) => source.network[each][id] !== undefined || source.gone[id]?.collection === each);
	return collection ? thingWord(source, collection, id) : null;
}

/** „27.11.2026, 14:03 Uhr“, in Germany. */
export const momentWord = (at: Instant): string =>
	m.history_when({ day: dayIn(at), time: timeIn(at) });
