import { describe, expect, it } from 'vitest';
import { tableWords } from './TableWords.ts';
import { csv, imported, networkWithTopics, outcomes, planOf } from './testing/importWorld.ts';

const network = networkWithTopics();
const partners = csv('partner', 'Kennung;Name', 'caritas;Caritas', 'awo;AWO');
const services = csv(
	'angebote',
	'Kennung;Partner;Angebot;Angebot (en);Themen;Zielgruppen;Alter ab;Sprechzeiten;Stand des Angebots;Verweisweg',
	'mbe;caritas;Beratung;Counselling;beratung | recht;women, families;27;Mo 9–12 Uhr;active;named_contact',
	';AWO;Beratung;;;;;;closed_to_new;'
);
const contacts = csv(
	'stellen',
	'Kennung;Partner;Angebot;Funktion;Telefon',
	'tresen;Caritas;mbe;Anmeldung;030 23125 140',
	';awo;Beratung;Sekretariat;',
	';awo;;Sekretariat;'
);
const world = imported(network, contacts, services, partners);
const byName = (name: string): string =>
	Object.values(world.organizations).find((each) => each.name === name)?.id ?? '';

describe('rows of offers and contacts', () => {
	it('become offers of partners that come in the same import, in whatever order', () => {
		const topic = (code: string): string | undefined =>
			Object.values(world.topics).find((each) => each.code === code)?.id;
		const [mbe, awo] = Object.values(world.services);
		expect(mbe).toMatchObject({
			sourceId: 'mbe',
			organization: byName('Caritas'),
			name: { de: 'Beratung', en: 'Counselling' },
			topics: [topic('beratung'), topic('recht')].sort(),
			targetGroups: ['families', 'women'],
			minimumAge: 27,
			scheduleDescription: { de: 'Mo 9–12 Uhr' },
			referralWay: 'named_contact'
		});
		expect(awo).toMatchObject({ organization: byName('AWO'), status: 'closed_to_new' });
	});

	it('become contacts at an offer named by key or by name, or of the partner as a whole', () => {
		const [tresen, atOffer, atPartner] = Object.values(world.contacts);
		const [mbe, beratung] = Object.values(world.services);
		expect(tresen).toMatchObject({ service: mbe?.id, phone: '030 23125 140' });
		expect(atOffer).toMatchObject({ service: beratung?.id, title: { de: 'Sekretariat' } });
		expect(atPartner).toMatchObject({ service: null, organization: byName('AWO') });
	});

	it('are the same the second time: by key, else by owner and German name', () => {
		expect(outcomes(planOf(world, [partners, services, contacts]))).toEqual(
			Array.from({ length: 7 }, () => 'same')
		);
	});

	it('change what differs, and only in the language that differs', () => {
		const changed = csv(
			'angebote',
			'Kennung;Partner;Angebot;Angebot (en)',
			'mbe;caritas;Beratung;Advice'
		);
		expect(planOf(world, [changed]).command?.commands).toEqual([
			{ type: 'changeService', id: expect.any(String), fields: { name: { en: 'Advice' } } }
		]);
	});

	it('move to another partner when the key says it is the same offer', () => {
		const moved = imported(world, csv('angebote', 'Kennung;Partner;Angebot', 'mbe;awo;Beratung I'));
		expect(Object.values(moved.services)[0]).toMatchObject({ organization: byName('AWO') });
	});

	it('take words of the catalogue in place of codes', () => {
		const words = tableWords([
			{ vocabulary: 'targetGroup', word: 'Frauen', code: 'women' },
			{ vocabulary: 'serviceStatus', word: 'nimmt niemanden auf', code: 'closed_to_new' }
		]);
		const file = csv(
			'angebote',
			'Partner;Angebot;Zielgruppen;Status;Zugang',
			'awo;Nähcafé;Frauen;nimmt niemanden auf;Anruf genügt'
		);
		expect(planOf(world, [file], words).command?.commands).toMatchObject([
			{ fields: { targetGroups: ['women'], status: 'closed_to_new' } }
		]);
	});

	it.each([
		['nirgends;Beratung;', 'refused partner_unknown'],
		['awo;;', 'refused cell_empty'],
		['awo;Neu;jugend', 'refused word_unknown']
	])('%s is refused: %s', (line, outcome) => {
		const file = csv('angebote', 'Partner;Angebot;Zielgruppen', line, 'awo;Gut;women');
		expect(outcomes(planOf(world, [file]))).toEqual([outcome, 'new']);
	});

	it.each([
		['caritas;Nähcafé;Leitung', 'refused service_unknown'],
		['awo;mbe;Leitung', 'refused service_unknown'],
		['awo;Beratung;', 'refused cell_empty']
	])('%s is refused, and the rest is taken: %s', (line, outcome) => {
		const file = csv('stellen', 'Partner;Angebot;Funktion', line, 'awo;Beratung;Leitung');
		expect(outcomes(planOf(world, [file]))).toEqual([outcome, 'new']);
	});

	it('that mean the same object twice are refused with the line of the first', () => {
		const file = csv('angebote', 'Partner;Angebot;Themen', 'awo;Chor;', 'AWO;Chor;teilhabe');
		const plan = planOf(world, [file]);
		expect(outcomes(plan)).toEqual(['new', 'refused row_double']);
		expect(plan.tables[0]?.rows[1]?.reasons).toMatchObject([{ number: 2 }]);
	});
});

describe('the kind of a table', () => {
	it.each([
		['Partner;Telefon;Ort', 'partners'],
		['Organisation;Name;Telefon;E-Mail', 'partners'],
		['Partner;Angebot;Sprechzeiten', 'services'],
		['Partner;Funktion;Telefon', 'contacts'],
		['Partner;Angebot;Funktion;Telefon', 'contacts'],
		['Von;Verbindung;Nach', 'relations']
	])('%s is a table of %s', (header, kind) => {
		const filled = header.replaceAll(/[^;]+/g, 'x');
		expect(planOf(world, [csv('datei', header, filled)]).tables[0]?.kind).toBe(kind);
	});
});
