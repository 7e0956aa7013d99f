import { servicesOf } from '#domain/network/queries.ts';
import type { Service } from '#domain/network/Service.ts';
import type { DocumentKind } from '../documentKinds.ts';
import type { LetterContext } from '../LetterContext.ts';
import type { Block } from '../OfficeDocument.ts';
import { german, officeName } from '../placeholderValues.ts';
import { contactFor, contactTable } from './contactTable.ts';
import { offerRows, referralRows } from './offerRows.ts';
import { partnerRows } from './partnerRows.ts';
import { relationTable } from './relationTable.ts';

const offersOf = ({ network, partner }: LetterContext): readonly Service[] =>
	servicesOf(network, partner.id)
		.filter(({ status }) => status !== 'inactive')
		.toSorted((a, b) => german(a.name).localeCompare(german(b.name), 'de'));

const offerName = (offer: Service | null, index: number): string =>
	(offer && german(offer.name)) || `Angebot ${index + 1}`;

/** Known offers; who has none gets one to fill in. */
const offersOrOne = (letter: LetterContext): readonly (Service | null)[] => {
	const offers = offersOf(letter);
	return offers.length > 0 ? offers : [null];
};

const answers = ['Angabe', 'Bisher bekannt', 'Berichtigung oder Ergänzung'] as const;
const terms = ['Punkt', 'Vorschlag', 'Vereinbart'] as const;

const release: Block = {
	kind: 'form',
	head: answers,
	caption: 'Freigabe',
	rows: [
		{
			label: 'Unser Eintrag darf veröffentlicht werden',
			known: '',
			choices: [
				{ label: 'auf der Netzwerkkarte im Internet', chosen: false },
				{ label: 'im gedruckten Wegweiser', chosen: false },
				{ label: 'nur für die Beratung im Amt, nicht öffentlich', chosen: false }
			]
		},
		{ label: 'Ausgefüllt am, von (Funktion)', known: '' }
	]
};

/** What partners fill in, by document; what is known stands there already. */
const forms: Readonly<Record<DocumentKind, (letter: LetterContext) => readonly Block[]>> = {
	joint_letter: () => [],
	meeting_invitation: () => [],
	grid_form: (letter) => [
		{ kind: 'form', head: answers, caption: 'Ihre Einrichtung', rows: partnerRows(letter) },
		...[...offersOf(letter), null].map((offer, index): Block => ({
			kind: 'form',
			head: answers,
			caption: offer ? `Angebot: ${offerName(offer, index)}` : 'Weiteres Angebot',
			rows: offerRows(offer, letter.words)
		})),
		contactTable(letter),
		relationTable(letter),
		release
	],
	entry_check: (letter) => [
		{
			kind: 'form',
			head: answers,
			caption: 'Ihre Einrichtung',
			rows: partnerRows(letter).filter(({ choices }) => !choices)
		},
		...offersOf(letter).map((offer, index): Block => ({
			kind: 'form',
			head: answers,
			caption: `Angebot: ${offerName(offer, index)}`,
			rows: offerRows(offer, letter.words).filter(({ choices }) => !choices)
		})),
		contactTable(letter)
	],
	referral_agreement: (letter) =>
		offersOrOne(letter).map((offer, index) => ({
			kind: 'form',
			head: terms,
			caption: offerName(offer, index),
			rows: referralRows(offer, contactFor(letter, offer), letter.words)
		}))
};

export const formOf = (kind: DocumentKind, letter: LetterContext): readonly Block[] =>
	forms[kind](letter);

/** Who signs at the end. */
export const signaturesOf = (kind: DocumentKind, letter: LetterContext): readonly Block[] =>
	kind === 'referral_agreement'
		? [{ kind: 'signatures', of: [officeName(letter), letter.partner.name] }]
		: [];
