import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { after, club, id, office, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import { imported, networkWithTopics } from '#domain/exchange/testing/importWorld.ts';
import { duplicateCandidates, duplicatePairs } from './findDuplicates.ts';
import { pairKey } from './pairKey.ts';

const exampleNetwork = (city: string): Network =>
	imported(
		networkWithTopics(),
		...['partners.csv', 'relations.csv'].map((name) => ({
			name,
			text: readFileSync(join(import.meta.dirname, '../../../../examples', city, name), 'utf8')
		}))
	);

const partner = (count: number, fields: Partial<Organization>) =>
	({ type: 'addOrganization', id: id(count), fields }) as const;
const withPartners = (...partners: readonly Partial<Organization>[]): Network =>
	after(sampleNetwork, ...partners.map((fields, count) => partner(20 + count, fields)));
const reasonsFor = (network: Network, typed: Partial<Organization>) =>
	duplicateCandidates(network, typed, { limit: 5 }).map(({ id, reasons }) => [id, ...reasons]);

describe('while somebody describes a partner', () => {
	const network = withPartners(
		{ name: 'AWO-KV e. V.', phone: '+49 (0)3643 2499-0', city: 'Weimar' },
		{ name: 'Caritas Weimar', website: 'https://www.caritas-weimar.example.org/beratung' },
		{ name: 'Sprachcafé', website: 'https://www.facebook.com/sprachcafe' },
		{ name: 'Tafel', address1: 'Schwanseestr. 17', postalCode: '99423' }
	);

	it('finds who is called nearly so', () => {
		expect(reasonsFor(network, { name: 'AWO Kreisverband' })).toEqual([[id(20), 'name']]);
	});

	it('finds whoever has the number, however it is written', () => {
		expect(reasonsFor(network, { name: 'Treff', phone: '03643 / 24990' })).toEqual([
			[id(20), 'phone']
		]);
	});

	it('takes a host for a reason beside another, and never the big ones', () => {
		const site = 'caritas-weimar.example.org';
		expect(reasonsFor(network, { name: 'Caritas Beratung', website: site })).toEqual([
			[id(21), 'website']
		]);
		expect(reasonsFor(network, { name: 'Anderes', website: site })).toEqual([]);
		expect(reasonsFor(network, { name: 'Treff', website: 'facebook.com/treff' })).toEqual([]);
	});

	it('says which reasons come together', () => {
		const typed = { name: 'Weimarer Tafel', address1: 'Schwanseestraße 17', postalCode: '99423' };
		expect(reasonsFor(network, typed)).toEqual([[id(23), 'name', 'address']]);
	});

	it('has nothing to say of nothing', () => {
		for (const name of ['', ' ', 'e. V.', 'Beratung', '…', '😀'])
			expect(reasonsFor(network, { name })).toEqual([]);
	});
});

describe('all pairs of a network', () => {
	const double = { name: 'Interkultureller Garten', phone: '0361 5550101' };
	const network = withPartners(double, { name: 'Garten, interkulturell e.V.' });
	const key = pairKey(id(20), id(21));

	it('has each pair once', () => {
		expect(duplicatePairs(network).map(({ a, b }) => pairKey(a, b))).toEqual([key]);
	});

	it('leaves out what somebody said is two', () => {
		const told = after(network, { type: 'changeNetwork', fields: { notDuplicates: [key] } });
		expect(duplicatePairs(told)).toEqual([]);
	});

	it('leaves out what a relation keeps apart', () => {
		const unit = { from: id(20), to: id(21), type: 'part_of' } as const;
		expect(
			duplicatePairs(after(network, { type: 'addRelation', id: id(30), fields: unit }))
		).toEqual([]);
	});

	it('takes one number of many for a switchboard', () => {
		const houses = ['Amt für Ordnung', 'Standesamt', 'Kulturamt', 'Sportbüro'];
		const hall = withPartners(...houses.map((name) => ({ name, phone: '03643 7620' })));
		expect(duplicatePairs(hall)).toEqual([]);
	});

	it('forgets pairs of a partner that goes, and undo brings them back', () => {
		const fields = { notDuplicates: [key, pairKey(club, id(20))] };
		const told = after(network, { type: 'changeNetwork', fields });
		const gone = after(told, { type: 'removeOrganization', id: id(21) });
		expect(gone.networks[gone.id]?.notDuplicates).toEqual([pairKey(club, id(20))]);
		const merge = { type: 'mergeOrganizations', keep: office, gone: id(20), choices: {} } as const;
		const merged = after(told, merge);
		expect(merged.networks[merged.id]?.notDuplicates).toEqual(
			[pairKey(office, id(21)), pairKey(office, club)].sort()
		);
	});

	it.each(['musterstadt', 'weimar-2015'])('finds none in %s, where each is there once', (city) => {
		const network = exampleNetwork(city);
		const found = duplicatePairs(network).map(({ a, b, reasons }) => [
			network.organizations[a]?.name,
			network.organizations[b]?.name,
			...reasons
		]);
		expect(found).toEqual([]);
	});

	it('finds partners that are in a second list under other words', () => {
		const network = exampleNetwork('musterstadt');
		const again = Object.values(network.organizations).map(({ name, phone }, count) =>
			count % 2
				? partner(1000 + count, { name: `${name} e. V.` })
				: partner(1000 + count, { name: name.replace(/[aeiou](?=[a-z]{3})/u, ''), phone })
		);
		const doubled = after(network, ...again);
		const pairs = duplicatePairs(doubled).map(({ a, b }) => pairKey(a, b));
		const wanted = Object.keys(network.organizations).map((one, count) =>
			pairKey(one, id(1000 + count))
		);
		const missed = wanted
			.filter((pair) => !pairs.includes(pair))
			.map((pair) => doubled.organizations[pair.split(' ')[1] ?? '']?.name);
		expect(missed).toEqual([]);
		expect(pairs.length).toBe(wanted.length);
	});
});
