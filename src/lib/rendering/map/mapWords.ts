import type { MapWords } from '#domain/map/mapInputOf.ts';
import { levels, type Level } from '#domain/catalogue/levels.ts';
import { otherSector } from '#domain/map/MapInput.ts';
import type { TextLanguage } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { levelWord, partnerTypeWord, type Locale } from '#i18n/words.ts';

interface Wording {
	/** `working` speaks of partners, `public` of places to go. */
	readonly purpose: 'public' | 'working';
	/** Language of topic names, if readers have more languages than the interface. */
	readonly language?: TextLanguage;
}

type Message = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

const rings: Readonly<Record<string, readonly [Message, Message] | undefined>> = {
	near: [m.drawing_ring_near, m.drawing_ring_near],
	middle: [m.drawing_ring_middle, m.drawing_ring_middle],
	far: [m.drawing_ring_far, m.drawing_ring_far_short],
	joint: [m.drawing_ring_joint, m.drawing_ring_joint],
	agreed: [m.drawing_ring_agreed, m.drawing_ring_agreed],
	confirmed: [m.drawing_ring_confirmed, m.drawing_ring_confirmed],
	contact: [m.drawing_ring_contact, m.drawing_ring_contact]
};

const isLevel = (key: string): key is Level => levels.some((level) => level === key);

/** What a map says in the language of the reader. */
export function mapWords(locale: Locale, { purpose, language }: Wording): MapWords {
	const say = (message: Message): string => message({}, { locale });
	return {
		language: language ?? locale,
		ring: (key) => {
			const words = rings[key];
			return words
				? { name: say(words[0]), shortName: say(words[1]) }
				: { name: key, shortName: key };
		},
		sector: (key) => {
			if (key === otherSector) return say(m.drawing_sector_other);
			return isLevel(key) ? levelWord(key, locale) : partnerTypeWord(key, locale);
		},
		empty: say(purpose === 'public' ? m.drawing_empty_public : m.drawing_empty_working)
	};
}
