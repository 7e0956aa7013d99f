import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Network } from '#domain/network/Network.ts';
import { parseNetworkFile } from './NetworkFile.ts';
import { batchOf } from './planImport.ts';
import { planProfile } from './planProfile.ts';
import {
	carryOut,
	imported,
	networkWithTopics,
	newId,
	outcomes,
	planOf
} from './testing/importWorld.ts';

const folder = join(import.meta.dirname, '../../../../examples/weimar-2015');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const tables = ['partners.csv', 'relations.csv'].map((name) => ({ name, text: read(name) }));

const file = parseNetworkFile('network.json', read('network.json'));
const withTables = imported(networkWithTopics(), ...tables);

function withProfile(network: Network): Network {
	if (!file.ok) throw new Error(JSON.stringify(file.error));
	const commands = planProfile(network, file.value, newId);
	if (!commands.ok) throw new Error(JSON.stringify(commands.error));
	const batch = batchOf(commands.value);
	return batch ? carryOut(network, batch) : network;
}

const network = withProfile(withTables);
const partners = Object.values(network.organizations);
const relations = Object.values(network.relations);
const keyOf = (id: string | null): string | null =>
	id === null ? null : (network.organizations[id]?.sourceId ?? null);

describe('the example network weimar-2015', () => {
	it('has 68 entries and 74 relations', () => {
		expect(partners).toHaveLength(68);
		expect(relations).toHaveLength(74);
	});

	it('is the same when read again', () => {
		const plan = planOf(network, tables);
		expect(new Set(outcomes(plan))).toEqual(new Set(['same']));
		expect(withProfile(network)).toBe(network);
	});

	it('has a German sentence and lines of the source for every entry and relation', () => {
		for (const { evidence, evidenceSource } of [...partners, ...relations]) {
			expect(evidence.de).toMatch(/^[A-ZÄÖÜ„i].{30,}[.“]$/);
			expect(evidenceSource).toMatch(
				/^Dokumentation 7\. Netzwerktreffen, Z\. \d+(–\d+)?(, \d+(–\d+)?)*$/
			);
			const lines = [...(evidenceSource?.matchAll(/(\d+)(?:–(\d+))?(?=,|$)/g) ?? [])];
			expect(lines.length).toBeGreaterThan(0);
			for (const [, from, to = from] of lines) {
				expect(Number(from)).toBeGreaterThanOrEqual(1);
				expect(Number(to)).toBeGreaterThanOrEqual(Number(from));
				expect(Number(to)).toBeLessThanOrEqual(1075);
			}
		}
	});

	it('names how sure every relation is', () => {
		const counts = { high: 0, medium: 0, low: 0 };
		for (const { confidence } of relations) if (confidence) counts[confidence] += 1;
		expect(counts).toEqual({ high: 59, medium: 10, low: 5 });
	});

	it('invents no offers, contacts or contact stages', () => {
		expect(network.services).toEqual({});
		expect(network.contacts).toEqual({});
		expect(
			partners.filter(({ stage, languages, phone }) => stage ?? phone ?? languages[0])
		).toEqual([]);
	});

	it('gives full addresses to venues and to the office only', () => {
		const withStreet = partners.filter(({ address1 }) => address1 !== null);
		expect(withStreet.map(({ sourceId }) => sourceId).sort()).toEqual(
			['abh-weimar', 'v-com', 'v-czs', 'v-reit', 'v-rosen', 'v-rot'].sort()
		);
	});

	it('draws exactly the 24 entries of the core map', () => {
		const [map] = Object.values(network.maps);
		expect(map).toMatchObject({ slug: 'netzwerkkarte', embedPolicy: { mode: 'everywhere' } });
		const drawn = partners.filter(
			({ id, kind }) => map?.query.kinds.includes(kind) && !map.query.exclude.includes(id)
		);
		expect(drawn.map(({ sourceId }) => sourceId).sort()).toEqual(coreMap);
	});

	it('has its stamp, its anchor and a guide that prints the map', () => {
		const profile = network.networks[network.id];
		expect(profile?.notice.de).toBe('Historisches Beispiel, nicht zur Beratung');
		expect(keyOf(profile?.anchor ?? null)).toBe('abh-weimar');
		expect(Object.values(network.guides)).toMatchObject([
			{ slug: 'wegweiser', map: Object.keys(network.maps)[0], languages: ['de'] }
		]);
	});
});

describe('no name of a person', () => {
	const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const named = (text: string, hashes: ReadonlySet<string>): string[] =>
		words(text).filter((word) => hashes.has(hashOf(word)));

	it.each(['partners.csv', 'relations.csv', 'network.json', 'README.md'])(
		'stands in %s',
		(name) => {
			expect(named(read(name), namesInSource)).toEqual([]);
		}
	);

	it('would go unnoticed', () => {
		const probe = new Set([hashOf('mustermann')]);
		expect(named('Frau Mustermann, Amt', probe)).toEqual(['mustermann']);
		expect(namesInSource.size).toBe(21);
	});
});

const hashOf = (word: string): string =>
	createHash('sha256').update(word).digest('hex').slice(0, 16);

/** Names of the persons in the source, as hashes: they stand nowhere in this repository. */
const namesInSource: ReadonlySet<string> = new Set([
	'42a0451974c9ea7d',
	'49b4a588ebb75ec2',
	'4ff79d45e3eec9a7',
	'514dec6a4e63318c',
	'67f5c2941242592e',
	'6dc0a9bfea454310',
	'7eee3c59d3a0fab3',
	'8afd93c0a1992329',
	'a048fefb23305a0e',
	'a411e336f68cf2f2',
	'ab9cd482d68a0a4e',
	'bb4f04a44d8875de',
	'be480d3210e56e78',
	'ce5aa86fd5cd147f',
	'd16695ce59fa6a61',
	'dae2103aba4abe56',
	'e66939208eafb1fd',
	'e87f468fb9123488',
	'f0593e0b60abe53f',
	'f4385182d166d5cb',
	'fc2422ce04b5e535'
]);

const coreMap = [
	'abh-weimar',
	'bamf',
	'bamf-abt3',
	'bamf-ref310',
	'bleibdran',
	'bleiberechtsnetz',
	'buw',
	'fsu',
	'ibs',
	'imap',
	'interculture',
	'ivaf-th',
	'iwk',
	'leg',
	'mp',
	'ob-kiel',
	'ramboll',
	'rt-aufnahme',
	'stadt-weimar',
	'thaff',
	'tiwk',
	'wct',
	'wk',
	'xenos'
];
