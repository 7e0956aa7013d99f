import { landName } from '#domain/exchange/germanLands.ts';
import { enforcementBody } from '#domain/statements/enforcementBodies.ts';
import type { Statements } from '#domain/statements/Statements.ts';
import { dayIn } from '#i18n/days.ts';
import { legalWords, type LegalLanguage } from './legalWords.ts';
import {
	filled,
	mail,
	phone,
	said,
	web,
	written,
	type StatementPart,
	type StatementSection
} from './StatementSection.ts';

interface About {
	readonly publisher: string;
	readonly title: string;
}

/** The accessibility statement (§ 12b BGG and the laws of the Länder), as far as it is filled in. */
export function accessibilityStatement(
	held: Statements,
	{ publisher, title }: About,
	language: LegalLanguage
): readonly StatementSection[] {
	const words = legalWords[language];
	const { accessibilityStatus: status, jurisdiction } = held;
	const office = held.accessibilityOffice ?? publisher;
	const law = jurisdiction ? words.law(landName(jurisdiction)) : null;
	return filled([
		{ heading: null, parts: law ? [said(words.commitment(office, title, law))] : [] },
		{
			heading: words.conformityHeading,
			parts: status ? [said(words.conformity[status])] : []
		},
		{ heading: words.barriersHeading, parts: written(held.accessibilityBarriers) },
		{ heading: words.madeHeading, parts: made(held, language) },
		{ heading: words.feedbackHeading, parts: feedback(held, language) },
		{ heading: words.enforcementHeading, parts: enforcement(held, language) }
	]);
}

function made(held: Statements, language: LegalLanguage): StatementPart[] {
	const words = legalWords[language];
	const { accessibilityMade: day, accessibilityChecked: checked, accessibilityReview } = held;
	const sentences = [
		day ? words.made(dayIn(day, language, 'long')) : '',
		checked ? words.checked(dayIn(checked, language, 'long')) : '',
		accessibilityReview ? words.review[accessibilityReview] : ''
	].filter((sentence) => sentence !== '');
	return sentences.length > 0 ? [said(sentences.join(' '))] : [];
}

function feedback(held: Statements, language: LegalLanguage): StatementPart[] {
	const words = legalWords[language];
	const ways = [
		...mail(held.feedbackEmail, words.email),
		...phone(held.feedbackPhone, words.telephone)
	];
	return ways.length > 0 ? [said(words.feedback), ...ways] : [];
}

/** What the office wrote goes before the catalogue: it may know better. */
function enforcement(held: Statements, language: LegalLanguage): StatementPart[] {
	const words = legalWords[language];
	const body = enforcementBody(held.jurisdiction);
	const ways = held.enforcement
		? written(held.enforcement)
		: [
				...written(body.name ?? undefined),
				...mail(body.email ?? undefined, words.email),
				...web(body.web)
			];
	return ways.length > 0 ? [said(words.enforcement), ...ways] : [];
}
