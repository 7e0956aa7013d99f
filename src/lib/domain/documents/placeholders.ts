/**
 * What stands for a value in the text of a letter, in braces: „Guten Tag {Partner}“. German, as the
 * letters are: they go to German offices and services.
 */
export const placeholders = {
	partner: 'Partner',
	contact: 'Ansprechstelle',
	topic: 'Themenbereich',
	offers: 'Angebote',
	operator: 'Träger',
	checkedOn: 'Geprüft am',
	office: 'Behörde',
	officeCity: 'Ort der Behörde',
	officePhone: 'Telefon der Behörde',
	officeEmail: 'E-Mail der Behörde',
	officer: 'Bearbeitung',
	coSenders: 'Mitabsender',
	today: 'Datum',
	replyBy: 'Antwort bis',
	map: 'Adresse der Karte',
	meetingTopic: 'Treffen Thema',
	meetingDay: 'Treffen Tag',
	meetingTime: 'Treffen Uhrzeit',
	meetingPlace: 'Treffen Ort'
} as const;

export type Placeholder = keyof typeof placeholders;

const pattern = /\{([^{}\n]*)\}/g;
const byWord: ReadonlyMap<string, Placeholder> = new Map(
	Object.entries(placeholders).map(([key, word]) => [word.toLowerCase(), key as Placeholder])
);

const placeholderOf = (word: string): Placeholder | undefined =>
	byWord.get(word.trim().replace(/\s+/g, ' ').toLowerCase());

/** Words in braces that stand for nothing, each once, as they were typed. */
export const unknownPlaceholders = (text: string): readonly string[] => [
	...new Set(
		[...text.matchAll(pattern)]
			.map((match) => match[1] ?? '')
			.filter((word) => !placeholderOf(word))
	)
];

/** A text with what stands in place of each placeholder. */
export const fillPlaceholders = (
	text: string,
	valueOf: (placeholder: Placeholder) => string
): string =>
	text.replaceAll(pattern, (whole, word: string) => {
		const known = placeholderOf(word);
		return known ? valueOf(known) : whole;
	});
