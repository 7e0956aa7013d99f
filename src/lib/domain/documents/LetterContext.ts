import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { DocumentWords } from './DocumentWords.ts';

/** What an officer says about a letter that no field of the network holds. */
export interface LetterWishes {
	readonly replyBy: Day | null;
	/** Partners that write the joint letter together with the office. */
	readonly coSenders: readonly Id[];
	readonly meetingTopic: string;
	readonly meetingDay: Day | null;
	readonly meetingTime: string;
	readonly meetingPlace: string;
}

export const noWishes: LetterWishes = {
	replyBy: null,
	coSenders: [],
	meetingTopic: '',
	meetingDay: null,
	meetingTime: '',
	meetingPlace: ''
};

/** All that a letter to one partner is made of. */
export interface LetterContext {
	readonly network: Network;
	readonly partner: Organization;
	readonly wishes: LetterWishes;
	readonly words: DocumentWords;
	readonly today: Day;
	/** Name of whoever writes. */
	readonly officer: string | null;
	/** Address of the published map; null while nothing is out. */
	readonly map: string | null;
}
