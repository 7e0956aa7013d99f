import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { fieldsOf, type Network } from '#domain/network/Network.ts';
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
import { findNames } from './findNames.ts';
import { findObjects } from './findObjects.ts';
import { wordsIn } from './foldText.ts';
import { passageOf } from './passageOf.ts';
import { searchedKinds, searchedTexts } from './searchedTexts.ts';

const network = after(
	sampleNetwork,
	{
		type: 'changeOrganization',
		id: club,
		fields: { name: 'Grüner Verein', note: 'Ruft gern zurück.' }
	},
	{ type: 'changeService', id: service, fields: { description: { de: 'Wir üben Bewerbungen.' } } },
	{ type: 'changeContact', id: contact, fields: { title: { de: 'Empfang' } } },
	{ type: 'changeRelation', id: relation, fields: { evidence: { de: 'Vertrag von 2024' } } },
	{ type: 'addOrganization', id: id(20), fields: { name: 'Verein der Grünen Daumen' } },
	{
		type: 'setPerson',
		contact,
		name: 'Ayşe Öztürk',
		basis: 'Einwilligung',
		ids: { name: id(30) }
	}
);

const found = (query: string, of: Network = network): readonly string[] =>
	findObjects(of, query, 10).flatMap(({ objects }) => objects.map((each) => each.id));

describe('finding by name', () => {
	it('puts those first that begin with it', () => {
		expect(findNames(network, 'organizations', 'verein', 5).ids).toEqual([id(20), club]);
		expect(findNames(network, 'organizations', 'gruen', 5).ids).toEqual([club, id(20)]);
	});

	it('says how many there are beyond those it gives', () => {
		expect(findNames(network, 'organizations', 'verein', 1)).toEqual({ ids: [id(20)], total: 2 });
	});

	it('knows a new name at once', () => {
		const renamed = after(network, {
			type: 'changeOrganization',
			id: club,
			fields: { name: 'Blauer Klub' }
		});
		expect(findNames(renamed, 'organizations', 'blauer', 5).ids).toEqual([club]);
		expect(findNames(renamed, 'organizations', 'gruener', 5).ids).toEqual([]);
	});

	it('finds nothing without a word', () => {
		expect(findNames(network, 'organizations', ' - ', 5)).toEqual({ ids: [], total: 0 });
	});
});

describe('finding everywhere', () => {
	it('reads internal notes, evidence and descriptions', () => {
		expect(found('ruft zurueck')).toEqual([club]);
		expect(found('vertrag 2024')).toEqual([relation]);
		expect(found('bewerbungen')).toEqual([service]);
	});

	it('finds a contact by the person behind it, and no longer once that is erased', () => {
		expect(found('ozturk')).toEqual([contact]);
		expect(found('ozturk', { ...network, personalValues: {} })).toEqual([]);
	});

	it('lets the owner lend a word, but not all of them', () => {
		expect(found('bewerbungen grüner')).toEqual([service]);
		expect(found('grüner')).toEqual([club, id(20)].filter((each) => each === club));
		expect(found('grüner bewerbungen ausländerbehörde')).toEqual([]);
	});

	it('shows where it says so, and nothing more where the name says it all', () => {
		const [partners] = findObjects(network, 'ruft', 10);
		expect(partners?.objects[0]).toMatchObject({
			field: 'note',
			passage: [
				{ text: 'Ruft', hit: true },
				{ text: ' gern zurück.', hit: false }
			]
		});
		const [office_] = findObjects(network, 'behörde', 10);
		expect(office_?.objects[0]).toMatchObject({ id: office, field: null, passage: [] });
	});

	it('goes through every field in which somebody can write freely', () => {
		// No text of an office, but keys and codes that the app gives or gets.
		const exempt = new Set(['sourceId', 'code', 'icon']);
		const sample: Record<string, string> = {
			email: 'rat@example.org',
			website: 'https://rat.example.org/'
		};
		for (const kind of searchedKinds) {
			for (const [field, spec] of Object.entries(fieldsOf[kind])) {
				const text = sample[field] ?? 'Freier Text';
				const free = spec.kind === 'value' && v.safeParse(spec.holds, text).success;
				if (!free || exempt.has(field)) continue;
				const object = { ...Object.values(network[kind])[0], [field]: text } as never;
				const filled = { ...network, [kind]: { x: object } };
				const read = searchedTexts(filled, kind, 'x').map((each) => each.field);
				expect(read, `${kind}.${field}`).toContain(field);
			}
		}
	});
});

describe('a passage', () => {
	const text = (pieces: ReturnType<typeof passageOf>): string =>
		pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');

	it('marks every word that was looked for, as it is written', () => {
		expect(text(passageOf('Für Süße & Saures, SÜSSES', wordsIn('süss')))).toBe(
			'Für [Süß]e & Saures, [SÜSS]ES'
		);
		expect(text(passageOf('München', wordsIn('munch')))).toBe('[Münch]en');
	});

	it('is cut at words, with dots, around the first hit', () => {
		const long = `${'Wort '.repeat(60)}Ziel ${'Rest '.repeat(60)}`;
		const shown = text(passageOf(long, ['ziel']));
		expect(shown).toMatch(/^…(Wort )+\[Ziel\] (Rest ?)+…$/u);
		expect(shown.length).toBeLessThan(200);
	});

	it('is the beginning where nothing is found', () => {
		expect(text(passageOf('Kurzer Satz.', ['anders']))).toBe('Kurzer Satz.');
	});
});
