import type { CollectionName } from '#domain/network/Network.ts';
import {
	confidenceWord,
	confirmationWord,
	kindWord,
	languageName,
	levelWord,
	partnerTypeWord,
	referralWayWord,
	relationWord,
	releaseScopeWord,
	serviceStatusWord,
	stageWord,
	targetGroupWord,
	visibilityWord
} from '#i18n/words.ts';
import { iconWord } from '#views/iconWord.ts';

/** The value has passed the schema of its field, so it is one of the codes. */
type Word = (code: never) => string;

/** Fields that hold codes of a catalogue; where collections differ, with the collection before. */
const words: Readonly<Record<string, Word>> = {
	kind: (code) => kindWord(code),
	level: (code) => levelWord(code),
	stage: (code) => stageWord(code),
	'organizations.type': (code) => partnerTypeWord(code),
	'relations.type': (code) => relationWord(code, 'forward'),
	status: (code) => serviceStatusWord(code),
	referralWay: (code) => referralWayWord(code),
	targetGroups: (code) => targetGroupWord(code),
	languages: (code) => languageName(code),
	confidence: (code) => confidenceWord(code),
	confirmed: (code) => confirmationWord(code),
	visibility: (code) => visibilityWord(code),
	personScope: (code) => releaseScopeWord(code),
	icon: (code) => iconWord(code)
};

/** A stored code as people know it; null if the field holds no codes. */
export function codeWord(collection: CollectionName, field: string, code: string): string | null {
	const word = words[`${collection}.${field}`] ?? words[field];
	return word ? word(code as never) : null;
}
