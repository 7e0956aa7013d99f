import { weekdays, type Weekday } from './Hours.ts';

/** Words for days as officers type them, German and English, without capitals or dots. */
const dayWords: Readonly<Record<Weekday, string>> = {
	MO: 'mo montag montags mon monday mondays',
	TU: 'di dienstag dienstags die tu tue tues tuesday tuesdays',
	WE: 'mi mittwoch mittwochs mit we wed wednesday wednesdays',
	TH: 'do donnerstag donnerstags don th thu thur thurs thursday thursdays',
	FR: 'fr freitag freitags fre fri friday fridays',
	SA: 'sa samstag samstags sonnabend sonnabends sat saturday saturdays',
	SU: 'so sonntag sonntags son su sun sunday sundays'
};

export const dayByWord: ReadonlyMap<string, Weekday> = new Map(
	weekdays.flatMap((day) => dayWords[day].split(' ').map((word) => [word, day] as const))
);

/** How a day is written back. */
export const writtenDays: Readonly<Record<Weekday, string>> = {
	MO: 'Mo',
	TU: 'Di',
	WE: 'Mi',
	TH: 'Do',
	FR: 'Fr',
	SA: 'Sa',
	SU: 'So'
};

export const everyDayWords: ReadonlySet<string> = new Set(['täglich', 'taeglich', 'daily']);
export const closedWords: ReadonlySet<string> = new Set(['geschlossen', 'zu', 'closed']);
export const appointmentWord = 'vereinbarung';

/** Several words that mean one thing; made into one before the text is read word by word. */
export const phrases: readonly (readonly [RegExp, string])[] = [
	[
		/\b(nur )?(nach|n\.?|mit) ?(vereinbarung|absprache|anmeldung|terminvereinbarung|v\.|termin)(?=\W|$)|\b(only )?by (appointment|arrangement)\b/gu,
		` ${appointmentWord} `
	],
	[/\bbis\b|\bto\b|\buntil\b|[–—−]/gu, '-'],
	[/\b(und|sowie|and|u\.)(?=\W|$)|[&+]/gu, ','],
	[/\b(uhr|von|from|jeweils|je)\b/gu, ' ']
];
