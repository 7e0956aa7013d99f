import type { DocumentWords } from '#domain/documents/DocumentWords.ts';
import { dayIn } from './days.ts';
import {
	languageName,
	referralWayWord,
	relationWord,
	serviceStatusWord,
	targetGroupWord
} from './words.ts';

/** Words for letters: German, whatever language the officer works in. */
export const documentWords: DocumentWords = {
	day: (day) => dayIn(day, 'de', 'long'),
	language: (code) => languageName(code, 'de'),
	targetGroup: (code) => targetGroupWord(code, 'de'),
	referralWay: (way) => referralWayWord(way, 'de'),
	serviceStatus: (status) => serviceStatusWord(status, 'de'),
	relation: (type, direction) => relationWord(type, direction, 'de')
};
