/** What makes a text look as if it told of somebody who seeks advice, or of a person at a partner. */
export const clientDataKinds = [
	'birth_date',
	'file_number',
	'bank_account',
	'client_word',
	'person_case',
	'private_phone',
	'contact_person'
] as const;

export type ClientDataKind = (typeof clientDataKinds)[number];

/** A passage that looks so, as it stands in the text. */
export interface ClientDataHint {
	readonly kind: ClientDataKind;
	readonly passage: string;
}

const name = String.raw`\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+){0,2}`;
const person = String.raw`(?:Herrn?|Frau|Fr\.|Hr\.|Familie|Fam\.|Mr\.?|Mrs\.?|Ms\.?)\s+(?:Dr\.\s+|Prof\.\s+)*${name}`;
const date = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}`;

/** Words of a case: what happens to somebody at the office, not at a desk. */
const caseWords = String.raw`Aufenthalts?(?:titel|erlaubnis|gestattung|status)|Duldung|Fiktionsbescheinigung|Niederlassungserlaubnis|Asyl(?:antrag|verfahren|bescheid)|Ablehnungsbescheid|Abschiebung|Ausreisepflicht|Familiennachzug|Einbürgerungsantrag|schwanger|erkrankt|Diagnose|Schulden|vorbestraft|Straftat`;

const patterns: readonly (readonly [ClientDataKind, RegExp])[] = [
	[
		'birth_date',
		/\b(?:geb\.|geboren(?: am)?|Geburtsdatum|Geb\.-Dat(?:um|\.)|born(?: on)?|DOB)\s*:?\s*(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d{2}-\d{2})/giu
	],
	['birth_date', new RegExp(String.raw`${name},?\s*\*\s?(?:${date})`, 'gu')],
	[
		'file_number',
		/\b(?:AZR(?:-Nr\.|-Nummer)?|Aktenzeichen|Az\.|Gz\.|Ausweis(?:nummer|-Nr\.)|Pass(?:nummer|-Nr\.)|Reisepass(?:-Nr\.)?|ID-Nummer|Steuer-ID|Versichertennummer|BG-Nummer|Kundennummer)\s*:?\s*(?=(?:[A-Z./-]*\d){3})[A-Z0-9][A-Z0-9./-]{4,}/gu
	],
	['bank_account', /\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,4})?\b/gu],
	[
		'client_word',
		new RegExp(
			String.raw`\b(?:Klient(?:in)?|Mandant(?:in)?|Ratsuchende[rn]?|Antragsteller(?:in)?|Client|Applicant)\s+(?:${person}|\p{Lu}[\p{Ll}]+(?=\s+\p{Lu}\p{Ll}+)\s+\p{Lu}[\p{Ll}]+|[A-Z]\.\s?[A-Z]\.)`,
			'gu'
		)
	],
	[
		'person_case',
		new RegExp(String.raw`${person}[^.;\n]{0,80}?(?:\b(?:${caseWords})|§\s?\d)`, 'gu')
	],
	[
		'person_case',
		new RegExp(String.raw`\b(?:${caseWords})[^.;\n]{0,40}?\b(?:von|für|of|for)\s+${person}`, 'gu')
	],
	[
		'private_phone',
		new RegExp(String.raw`${person}[^;\n]{0,40}?(?:\+49\s?|0)1[567]\d[\d /-]{6,12}`, 'gu')
	],
	['contact_person', new RegExp(String.raw`\b${person}`, 'gu')]
];

/** More are not read, and one is enough to look again. */
const mostHints = 5;

/**
 * Passages of a text that look like data of a person: first those that look like a client's, which
 * must not be here at all; a name alone is taken for a person at the partner's (`contact_person`),
 * who belongs into the contacts with a basis. Of passages that overlap the graver one is told.
 */
export function clientDataIn(text: string): readonly ClientDataHint[] {
	const found: { kind: ClientDataKind; from: number; to: number }[] = [];
	for (const [kind, pattern] of patterns)
		for (const match of text.matchAll(pattern)) {
			const from = match.index;
			const to = from + match[0].length;
			const isKnown = found.some((each) => from < each.to && to > each.from);
			if (!isKnown && !isExcused(kind, match[0])) found.push({ kind, from, to });
		}
	return found
		.toSorted((a, b) => a.from - b.from)
		.slice(0, mostHints)
		.map(({ kind, from, to }) => ({ kind, passage: text.slice(from, to).trim() }));
}

/** Words that follow „Frau“ or „Familie“ without naming anybody. */
const noNames =
	/^(?:Frau|Familie|Herrn?)\s+(?:und|oder|mit|ohne|in|im|am|Muster|Mustermann|Musterfrau|Beispiel|Doktor)\b/u;

/** German writes every noun with a capital: „Familie Kind Beruf“ is no family of that name. */
const nouns =
	/^(?:Familie|Fam\.)\s+(?:Kind|Beruf|Schule|Bildung|Arbeit|Gesundheit|Wohnen|Jugend|Soziales)/u;

const isExcused = (kind: ClientDataKind, passage: string): boolean =>
	(kind === 'contact_person' || kind === 'person_case') &&
	(noNames.test(passage) || nouns.test(passage));

/** Whether a hint is about somebody who seeks advice, and not about a person at a partner. */
export const isAboutClient = ({ kind }: ClientDataHint): boolean => kind !== 'contact_person';
