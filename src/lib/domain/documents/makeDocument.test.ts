import { describe, expect, it } from 'vitest';
import {
	after,
	club,
	contact,
	id,
	office,
	relation,
	sampleNetwork,
	service
} from '#tests/arbitraries/sampleNetwork.ts';
import type { DocumentWords } from './DocumentWords.ts';
import { documentKinds, type DocumentKind } from './documentKinds.ts';
import { documentText, longestMailAddress, mailAddress, mailText } from './documentText.ts';
import { noWishes, type LetterContext } from './LetterContext.ts';
import { makeDocument } from './makeDocument.ts';
import { unknownPlaceholders } from './placeholders.ts';
import { shippedTemplate } from './templateOf.ts';
import { templateParts } from './templateTexts.ts';

/** Codes for words: what is tested here is what stands where. */
const words: DocumentWords = {
	day: (day) => day,
	language: (code) => code,
	targetGroup: (code) => code,
	referralWay: (way) => way,
	serviceStatus: (status) => status,
	relation: (type, direction) => `${type}.${direction}`
};

const network = after(
	sampleNetwork,
	{
		type: 'changeOrganization',
		id: office,
		fields: { address1: 'Amtsweg 1', postalCode: '99999', city: 'Musterstadt', phone: '0361 100' }
	},
	{
		type: 'changeOrganization',
		id: club,
		fields: {
			address1: 'Vereinsweg 2',
			city: 'Musterstadt',
			email: 'post@verein.example.org',
			note: 'INTERN',
			stage: 'first_talk',
			stageNote: 'INTERN',
			agreements: {
				[id(950)]: { day: '2026-01-01', text: 'INTERN', withWhom: null, until: null }
			}
		}
	},
	{
		type: 'changeService',
		id: service,
		fields: {
			targetGroups: ['families'],
			referralWay: 'named_contact',
			note: 'INTERN',
			referralNote: 'INTERN'
		}
	},
	{ type: 'changeContact', id: contact, fields: { title: { de: 'Anmeldung' }, phone: '0361 200' } },
	{
		type: 'setPerson',
		contact,
		name: 'PERSON',
		ids: { name: id(951) },
		basis: 'Einwilligung'
	},
	{ type: 'addOrganization', id: id(960), fields: { name: 'GEHEIM', visibility: 'internal' } },
	{ type: 'addRelation', id: id(961), fields: { from: club, to: id(960) } }
);

const letter = (changed: Partial<LetterContext> = {}): LetterContext => {
	const held = changed.network ?? network;
	const partner = held.organizations[club];
	if (!partner) throw new Error('the club is part of the sample');
	return {
		network: held,
		partner,
		wishes: noWishes,
		words,
		today: '2026-11-27',
		officer: 'Anna Amt',
		map: null,
		...changed
	};
};
const make = (kind: DocumentKind, changed: Partial<LetterContext> = {}) =>
	makeDocument(kind, letter(changed));

describe('the wordings that come along', () => {
	it.each(documentKinds)('of %s have no placeholder that stands for nothing', (kind) => {
		for (const part of templateParts)
			expect(unknownPlaceholders(shippedTemplate(kind)[part])).toEqual([]);
	});
});

describe('a document', () => {
	it('has the addresses of both, and who answers questions', () => {
		expect(make('joint_letter').head).toEqual({
			sender: 'Ausländerbehörde',
			senderAddress: ['Amtsweg 1', '99999 Musterstadt'],
			recipient: ['Verein', 'Vereinsweg 2', 'Musterstadt'],
			details: [
				['Bearbeitet von', 'Anna Amt'],
				['Telefon', '0361 100'],
				['Datum', '2026-11-27']
			]
		});
	});

	it('names what is missing, and marks it in the text', () => {
		const made = make('joint_letter');
		expect(made.gaps).toEqual(['Adresse der Karte', 'Antwort bis', 'E-Mail der Behörde']);
		expect(documentText(made)).toContain('oder [E-Mail der Behörde: bitte ergänzen].');
		const wishes = { ...noWishes, replyBy: '2026-12-18' };
		expect(make('joint_letter', { wishes }).gaps).not.toContain('Antwort bis');
	});

	it('is written in the words of the office where it has its own', () => {
		const own = after(network, {
			type: 'changeNetwork',
			fields: { templateTexts: { 'joint_letter.subject': 'Hallo {Partner}' } }
		});
		expect(make('joint_letter', { network: own }).subject).toBe('Hallo Verein');
		const back = after(own, {
			type: 'changeNetwork',
			fields: { templateTexts: { 'joint_letter.subject': null } }
		});
		expect(make('joint_letter', { network: back }).subject).toBe(
			'Zusammenarbeit im Themenbereich Arbeit'
		);
	});

	it('names co-senders with the office, not whom it is written to', () => {
		const wishes = { ...noWishes, coSenders: [club, id(960)] };
		expect(documentText(make('joint_letter', { wishes }))).toContain(
			'– Ausländerbehörde und GEHEIM –'
		);
	});

	it.each(documentKinds)(
		'of the kind %s lets no internal word, person or hidden entry out',
		(kind) => {
			const made = make(kind);
			const all = JSON.stringify(made) + documentText(made);
			for (const word of ['INTERN', 'PERSON', 'GEHEIM', 'first_talk'])
				expect(all).not.toContain(word);
		}
	);

	it.each(documentKinds)('of the kind %s takes no placeholder out of what people typed', (kind) => {
		const odd = after(network, {
			type: 'changeOrganization',
			id: club,
			fields: { name: '{Telefon der Behörde} <b>' }
		});
		expect(make(kind, { network: odd }).head.recipient[0]).toBe('{Telefon der Behörde} <b>');
		expect(documentText(make(kind, { network: odd }))).not.toMatch(/0361 100 <b>/);
	});
});

describe('the grid form', () => {
	const rows = make('grid_form').form.flatMap((block) => (block.kind === 'form' ? block.rows : []));
	const row = (label: string) => rows.find((each) => each.label === label);

	it('asks for everything that the map shows, with what is known', () => {
		expect(row('Name der Einrichtung')?.known).toBe('Verein');
		expect(row('Anschrift')?.known).toBe('Vereinsweg 2\nMusterstadt');
		expect(row('Themenbereiche')?.choices).toEqual([{ label: 'Arbeit', chosen: true }]);
		expect(row('Für wen')?.choices?.filter(({ chosen }) => chosen)).toEqual([
			{ label: 'families', chosen: true }
		]);
		expect(row('Öffnungs- und Sprechzeiten')).toBeDefined();
	});

	it('has the contacts by function, the relations to confirm, and room for more', () => {
		const tables = make('grid_form').form.filter((block) => block.kind === 'table');
		expect(tables.map(({ rows: [first] }) => first)).toEqual([
			['Anmeldung', '0361 200', '', 'Beratung'],
			[`Verein cooperates_with.inverse Ausländerbehörde`, '☐', '☐', '']
		]);
		expect(network.relations[relation]?.type).toBe('cooperates_with');
		expect(tables.map(({ rows }) => rows.at(-1)?.[0])).toEqual(['', '']);
	});
});

it('the agreement fixes way and contact of each offer, and both sign', () => {
	const made = make('referral_agreement');
	const [offer] = made.form;
	expect(offer).toMatchObject({ kind: 'form', caption: 'Beratung' });
	expect(offer?.kind === 'form' && offer.rows[1]?.known).toBe('Anmeldung, 0361 200');
	expect(made.closing.at(-1)).toEqual({
		kind: 'signatures',
		of: ['Ausländerbehörde', 'Verein']
	});
});

describe('a mail', () => {
	it('opens with subject and text, or with the subject where that would be too long', () => {
		const short = mailAddress('post@verein.example.org', {
			...make('entry_check'),
			opening: [{ kind: 'paragraph', text: 'Guten Tag & danke' }],
			closing: []
		});
		expect(short.hasText).toBe(true);
		expect(short.href).toContain('mailto:post%40verein.example.org?subject=');
		expect(short.href).toContain('Guten%20Tag%20%26%20danke');
		const long = mailAddress(null, make('referral_agreement'));
		expect(long.hasText).toBe(false);
		expect(long.href.length).toBeLessThanOrEqual(longestMailAddress);
	});

	it('carries the words, not the form', () => {
		expect(mailText(make('grid_form'))).toContain('Mit freundlichen Grüßen');
		expect(mailText(make('grid_form'))).not.toContain('Öffnungs- und Sprechzeiten');
		expect(documentText(make('grid_form'))).toContain('Öffnungs- und Sprechzeiten: …');
	});
});
