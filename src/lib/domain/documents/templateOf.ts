import type { DocumentKind } from './documentKinds.ts';
import { entryCheck } from './templates/entryCheck.ts';
import { gridForm } from './templates/gridForm.ts';
import { jointLetter } from './templates/jointLetter.ts';
import { meetingInvitation } from './templates/meetingInvitation.ts';
import { referralAgreement } from './templates/referralAgreement.ts';
import type { TemplatePart, TemplateTexts } from './templateTexts.ts';

/** The parts of a document that are words; between `text` and `closing` its form has its place. */
export interface TemplateWording extends Readonly<Record<TemplatePart, string>> {
	/** What the document is called: the title of its file. */
	readonly title: string;
}

/** The wordings that come along: German, as a German office writes to its partners. */
const wordings: Readonly<Record<DocumentKind, TemplateWording>> = {
	joint_letter: jointLetter,
	grid_form: gridForm,
	referral_agreement: referralAgreement,
	meeting_invitation: meetingInvitation,
	entry_check: entryCheck
};

export const shippedTemplate = (kind: DocumentKind): TemplateWording => wordings[kind];

/** The wording of an office: its own where it has one. */
export const templateOf = (kind: DocumentKind, own: TemplateTexts): TemplateWording => ({
	title: wordings[kind].title,
	subject: own[`${kind}.subject`] ?? wordings[kind].subject,
	text: own[`${kind}.text`] ?? wordings[kind].text,
	closing: own[`${kind}.closing`] ?? wordings[kind].closing
});
