import { describe, expect, it } from 'vitest';
import { asCopied, listHeader, listRows, pastedPartners } from '#tests/fixtures/pastedPartners.ts';
import { foldWord } from './foldWord.ts';
import { planList, type PlannedList, type TopicDecisions } from './planList.ts';
import { proposeShape } from './proposeShape.ts';
import { carryOut, networkWithTopics, newId } from './testing/importWorld.ts';
import { codesOnly } from './TableWords.ts';
import { topicNames } from './topicNames.ts';

const network = networkWithTopics();
const stamp = { changeId: newId(), at: '2026-11-26T10:00:00.000Z' };
const codeOf = (id: string | null | undefined): string | null =>
	id ? (network.topics[id]?.code ?? 'fresh') : null;

function planned(text: string, decisions: TopicDecisions = {}): PlannedList {
	const shape = proposeShape(text, topicNames(network));
	if (!shape) throw new Error('no shape');
	const options = { words: codesOnly, newId, ...stamp };
	const plan = planList(network, { name: 'Liste', text, ...shape }, decisions, options);
	if (!plan.ok) throw new Error(JSON.stringify(plan.error));
	return plan.value;
}

function partnersOf(text: string, decisions?: TopicDecisions) {
	const { command } = planned(text, decisions);
	const after = command ? carryOut(network, command) : network;
	return { after, partners: Object.values(after.organizations) };
}

describe('the block of 30 partners', () => {
	const byName = new Map(partnersOf(pastedPartners).partners.map((each) => [each.name, each]));

	it('gives 30 new partners, none refused', () => {
		expect(planned(pastedPartners).plan?.counts).toEqual({
			new: 30,
			changed: 0,
			same: 0,
			refused: 0
		});
	});

	it('splits postcode and town, and takes numbers, mails and web addresses', () => {
		expect(byName.get('Sprachschule Brückenwort')).toMatchObject({
			address1: 'Lindenstraße 4',
			postalCode: '00000',
			city: 'Neustadt',
			phone: '030 23125 201',
			email: 'info@brueckenwort.example.org',
			website: 'https://www.brueckenwort.example.org'
		});
	});

	it('keeps line breaks of a quoted cell', () => {
		expect(byName.get('Volkshochschule Neustadt')?.note).toBe(
			'Berufssprachkurse\nAnmeldung nur mittwochs'
		);
	});

	it.each([
		['Volkshochschule Neustadt', 'deutsch', []],
		['Sprachcafé im Alten Bahnhof', 'deutsch', ['teilhabe']],
		['Handwerkskammer Seenland', 'arbeit', []],
		['Welcome Center Seenland', 'arbeit', []],
		['Schwangerenberatung Neustadt', 'familie', ['gesundheit']],
		['Kita Pusteblume', 'familie', []],
		['Fahrradwerkstatt Kette rechts', null, []]
	])('%s belongs to %s', (name, primary, further) => {
		const partner = byName.get(name);
		expect(codeOf(partner?.primaryTopic)).toBe(primary);
		expect(partner?.topics.map(codeOf)).toEqual(further);
	});

	it('leaves names of people out and says so', () => {
		const { ignored, command } = planned(pastedPartners);
		expect(ignored).toEqual([{ column: 'Ansprechpartner', reason: 'personal' }]);
		expect(JSON.stringify(command)).not.toContain('Frau Muster');
	});

	it('asks about the topics that it only guesses, and about the one that nobody knows', () => {
		const asked = planned(pastedPartners).unknownTopics;
		const answer = (word: string) => asked.find((each) => each.word === word)?.decision;
		expect(answer('Mobilität')).toEqual({ kind: 'leave' });
		expect(answer('Deutschkurse')).toMatchObject({ kind: 'take' });
		expect(answer('Arbeit')).toBeUndefined();
	});

	it('makes a new topic where somebody wishes so, with a mark of its own', () => {
		const decisions = { [foldWord('Mobilität')]: { kind: 'new' } } as const;
		const { after, partners } = partnersOf(pastedPartners, decisions);
		const workshop = partners.find(({ name }) => name.startsWith('Fahrradwerkstatt'));
		expect(after.topics[workshop?.primaryTopic ?? '']?.name).toEqual({ de: 'Mobilität' });
	});

	it('is there already when it is pasted again', () => {
		const { after } = partnersOf(pastedPartners);
		const again = planList(
			after,
			{ name: 'Liste', text: pastedPartners, kind: 'partners' },
			{},
			{ words: codesOnly, newId, ...stamp }
		);
		expect(again.ok && again.value.plan?.counts.same).toBe(30);
		expect(again.ok && again.value.command).toBeNull();
	});

	it('is the same without its header', () => {
		const bare = planned(asCopied(listRows));
		expect(bare.plan?.counts).toMatchObject({ new: 30, refused: 0 });
		expect(bare.columns.map(({ column }) => column.field)).toEqual(
			expect.arrayContaining(['name', 'address1', 'city', 'phone', 'email', 'primaryTopic'])
		);
		expect(partnersOf(asCopied(listRows)).partners[0]?.name).toBe(listRows[0]?.[0]);
	});

	it('is the same with semicolons', () => {
		const csv = [listHeader, ...listRows]
			.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
			.join('\r\n');
		expect(planned(csv).plan?.counts).toMatchObject({ new: 30, refused: 0 });
	});
});

describe('a list as people have them', () => {
	it('may be names alone, also with commas in them', () => {
		const { partners } = partnersOf('Caritas, Kreisverband\nJobcenter\nVolkshochschule');
		expect(partners.map(({ name }) => name)).toEqual([
			'Caritas, Kreisverband',
			'Jobcenter',
			'Volkshochschule'
		]);
	});

	it('may head its names with a word alone', () => {
		expect(partnersOf('Verein\nLotsen e. V.\nSV Neustadt').partners).toHaveLength(2);
	});

	it('may have a header that nobody knows', () => {
		const { partners } = partnersOf(
			'Wer\tWie\nLotsen e. V.\tlotsen@example.org\nVHS\tvhs@example.org'
		);
		expect(partners.map(({ name, email }) => [name, email])).toEqual([
			['Lotsen e. V.', 'lotsen@example.org'],
			['VHS', 'vhs@example.org']
		]);
	});

	it('may have lost the blank cells at the ends of its rows', () => {
		expect(planned('Name\tOrt\tTelefon\nVHS\nLotsen\tKiel').plan?.counts).toMatchObject({ new: 2 });
	});

	it('may keep the whole address in one cell', () => {
		const { partners } = partnersOf('Name;Anschrift\nVHS;"Ring 1, 00000 Neustadt"');
		expect(partners[0]).toMatchObject({
			address1: 'Ring 1',
			postalCode: '00000',
			city: 'Neustadt'
		});
	});

	it('names the partner by the institution, not by who runs it, where it has both', () => {
		const { partners } = partnersOf('Träger\tEinrichtung\nAWO\tKita Pusteblume');
		expect(partners.map(({ name }) => name)).toEqual(['Kita Pusteblume']);
	});

	it('is one of partners, though „Partner“ and „Aufgabe“ also head a list of contacts', () => {
		const shape = proposeShape('Partner;Telefon;Aufgabe\nVHS;1;Kurse', topicNames(network));
		expect(shape).toMatchObject({ kind: 'partners', headerless: false });
	});

	it('is one of offers where only offers have such columns', () => {
		const shape = proposeShape('Partner;Angebot;Kosten;Sprechzeiten\na;b;c;d', topicNames(network));
		expect(shape?.kind).toBe('services');
	});

	it('says which column it misses as long as nobody said where the name stands', () => {
		const text = 'E-Mail;Telefon\na@example.org;030 23125 301';
		const shape = proposeShape(text, topicNames(network));
		const { missing, plan, command } = planned(text);
		expect(shape?.headerless).toBe(false);
		expect([missing.map(({ field }) => field), plan, command]).toEqual([['name'], null, null]);
	});

	it('that is too long for one save is refused as a whole', () => {
		const text = [
			'Name;Notiz',
			...Array.from({ length: 300 }, (_, n) => `P${n};${'x'.repeat(19_000)}`)
		];
		const plan = planList(
			network,
			{ name: 'Liste', text: text.join('\n') },
			{},
			{
				words: codesOnly,
				newId,
				...stamp
			}
		);
		expect(plan).toEqual({ ok: false, error: { code: 'list_too_long', file: 'Liste' } });
	});
});
