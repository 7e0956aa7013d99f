import { anchorOf, profileOf } from '#domain/network/queries.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { DocumentKind } from './documentKinds.ts';
import { formOf, signaturesOf } from './forms/formOf.ts';
import type { LetterContext } from './LetterContext.ts';
import type { LetterHead, OfficeDocument } from './OfficeDocument.ts';
import { fillPlaceholders, placeholders, type Placeholder } from './placeholders.ts';
import { officeName, placeholderValues } from './placeholderValues.ts';
import { templateOf } from './templateOf.ts';
import { textBlocks } from './textBlocks.ts';

/** What stands where a value is missing: seen at once, found by searching for the bracket. */
export const gapMark = (placeholder: Placeholder): string =>
	`[${placeholders[placeholder]}: bitte ergänzen]`;

/** Finds the marks again, to make them stand out. */
export const gapPattern = /\[[^\][\n]+: bitte ergänzen\]/g;

/** A document to one partner, filled with what the network knows. Pure: nothing is stored. */
export function makeDocument(kind: DocumentKind, letter: LetterContext): OfficeDocument {
	const template = templateOf(kind, profileOf(letter.network).templateTexts);
	const missing = new Set<Placeholder>();
	const filled = (text: string): string =>
		fillPlaceholders(text, (placeholder) => {
			const value = placeholderValues[placeholder](letter);
			if (value === '') missing.add(placeholder);
			return value || gapMark(placeholder);
		});
	return {
		kind,
		partner: letter.partner.id,
		title: template.title,
		subject: filled(template.subject),
		head: headOf(letter),
		opening: textBlocks(filled(template.text)),
		form: formOf(kind, letter),
		isFormEnclosed: kind === 'grid_form' || kind === 'entry_check',
		closing: [...textBlocks(filled(template.closing)), ...signaturesOf(kind, letter)],
		gaps: [...missing].map((placeholder) => placeholders[placeholder])
	};
}

function headOf(letter: LetterContext): LetterHead {
	const anchor = anchorOf(letter.network);
	const details: readonly (readonly [string, string | null])[] = [
		['Bearbeitet von', letter.officer],
		['Telefon', anchor?.phone ?? null],
		['E-Mail', anchor?.email ?? null],
		['Datum', letter.words.day(letter.today)]
	];
	return {
		sender: officeName(letter),
		senderAddress: anchor ? addressOf(anchor) : [],
		recipient: [letter.partner.name, ...addressOf(letter.partner)],
		details: details.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
	};
}

const addressOf = ({ address1, postalCode, city }: Organization): readonly string[] =>
	[address1, [postalCode, city].filter(Boolean).join(' ')].filter((line): line is string =>
		Boolean(line)
	);
