import {
	documentKinds,
	isDocumentKind,
	type DocumentKind
} from '#domain/documents/documentKinds.ts';
import type { LetterWishes } from '#domain/documents/LetterContext.ts';
import { isDay } from '#domain/shared/Day.ts';
import { isId, type Day, type Id } from '#domain/shared/Id.ts';

/** More letters in one file nobody looks through before they go out. */
export const mostLetters = 60;

/** Longest word of a wish, as of a line anywhere. */
const longest = 300;

/** Which letter to whom: in the address, so that a partner's sheet and a selection lead there. */
export interface LetterChoice {
	readonly kind: DocumentKind;
	readonly partners: readonly Id[];
}

export const readChoice = (params: URLSearchParams): LetterChoice => {
	const kind = params.get('kind');
	return {
		kind: isDocumentKind(kind) ? kind : documentKinds[0],
		partners: [...new Set(params.getAll('partner').filter(isId))]
	};
};

export const choiceQuery = ({ kind, partners }: LetterChoice): string =>
	`?${new URLSearchParams([['kind', kind], ...partners.map((id) => ['partner', id])])}`;

const dayOrNull = (value: string | null): Day | null => (isDay(value) ? value : null);

/** What the server is told of a letter: nothing of it is kept. */
export function readWishes(params: URLSearchParams): LetterWishes {
	const line = (key: string): string => (params.get(key) ?? '').slice(0, longest);
	return {
		replyBy: dayOrNull(params.get('replyBy')),
		coSenders: params.getAll('with').filter(isId),
		meetingTopic: line('topic'),
		meetingDay: dayOrNull(params.get('day')),
		meetingTime: line('time'),
		meetingPlace: line('place')
	};
}

/** Address of the file with these letters, under the address of the page. */
export function fileAddress(
	page: string,
	extension: 'docx' | 'txt',
	{ kind, partners }: LetterChoice,
	wishes: LetterWishes
): string {
	const params = new URLSearchParams(partners.map((id) => ['partner', id]));
	if (wishes.replyBy) params.set('replyBy', wishes.replyBy);
	for (const id of wishes.coSenders) params.append('with', id);
	if (kind === 'meeting_invitation') {
		params.set('topic', wishes.meetingTopic);
		params.set('time', wishes.meetingTime);
		params.set('place', wishes.meetingPlace);
		if (wishes.meetingDay) params.set('day', wishes.meetingDay);
	}
	return `${page}/${kind}.${extension}?${params}`;
}
