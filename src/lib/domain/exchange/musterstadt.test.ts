import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serviceHours } from '#domain/hours/effectiveHours.ts';
import { writeHours } from '#domain/hours/writeHours.ts';
import { topicAreaOf } from '#domain/network/queries.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { planFiles } from './planFiles.ts';
import { rowOutcomes } from './ImportPlan.ts';
import { codesOnly } from './TableWords.ts';
import { networkWithTopics, newId } from './testing/importWorld.ts';

const folder = join(import.meta.dirname, '../../../../examples/musterstadt');
const names = [
	'partners.csv',
	'locations.csv',
	'services.csv',
	'contacts.csv',
	'relations.csv',
	'network.json'
];
const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

const planned = planFiles(networkWithTopics(), files, {
	words: codesOnly,
	newId,
	changeId: newId(),
	at: '2026-11-26T12:00:00.000Z'
});
if (!planned.ok || !planned.value.applied) throw new Error(JSON.stringify(planned));
const { plan } = planned.value;
const { network } = planned.value.applied;
const partners = Object.values(network.organizations);
const services = Object.values(network.services);
const partnersOfType = (...types: string[]) =>
	partners.filter(({ type }) => type !== null && types.includes(type));
const codeOf = (topic: string): string => network.topics[topic]?.code ?? '';
const byKey = (key: string) => partners.find(({ sourceId }) => sourceId === key);

describe('the example network musterstadt', () => {
	it('is read without a row refused', () => {
		expect(plan.counts.refused).toBe(0);
		expect(rowOutcomes.map((outcome) => plan.counts[outcome])).toEqual([
			61 + 3 + services.length + Object.keys(network.contacts).length + 92,
			0,
			0,
			0
		]);
	});

	it('has 60 partners around the office, and about twice as many offers', () => {
		expect(partners).toHaveLength(61);
		expect(services.length).toBeGreaterThanOrEqual(115);
		expect(services.length).toBeLessThanOrEqual(130);
	});

	it('has the partners that an office of its size works with', () => {
		expect(partnersOfType('P16').length).toBeGreaterThanOrEqual(6);
		expect(partnersOfType('P06', 'P07', 'P08')).toHaveLength(5);
		expect(partnersOfType('P11')).toHaveLength(3);
		expect(partnersOfType('P20')).toHaveLength(4);
		expect(partnersOfType('P23')).toHaveLength(3);
	});

	it('gives every partner an offer or a contact, and every offer a topic and a language', () => {
		for (const { id, name } of partners) {
			if (id === network.networks[network.id]?.anchor) continue;
			const own = services.filter((service) => service.organization === id);
			expect([name, own.length > 0]).toEqual([name, true]);
		}
		for (const { name, topics, languages } of services) {
			expect([name.de, topics.length > 0]).toEqual([name.de, true]);
			expect([name.de, languages.length > 0]).toEqual([name.de, true]);
		}
	});
});

describe('the gaps of musterstadt', () => {
	it.each(['menschenhandel', 'behinderung-pflege'])('nobody serves %s', (code) => {
		const topic = Object.values(network.topics).find((each) => each.code === code);
		expect(topic?.parent).not.toBeNull();
		const serves = [...partners, ...services].filter(({ topics }) =>
			topics.includes(topic?.id ?? '')
		);
		expect(serves).toEqual([]);
	});

	it('there is exactly one legal advice in Arabic', () => {
		const legal = services.filter(
			({ topics, languages }) =>
				languages.includes('ar') && topics.some((topic) => codeOf(topic) === 'rechtsberatung')
		);
		expect(legal.map(({ sourceId }) => sourceId)).toEqual(['rechtshilfe-beratung']);
	});

	it('the address of the shelter is known inside and stands in no field for readers', () => {
		const shelter = byKey('frauenhaus');
		expect(shelter?.note).toContain('Am Weidengrund 17');
		expect(shelter).toMatchObject({ address1: null, postalCode: null, website: null });
		const { note: _, ...open } = shelter ?? {};
		expect(JSON.stringify([open, services, network.contacts])).not.toContain('Weidengrund');
		const places = Object.values(network.locations);
		const confidential = places.filter(({ visibility }) => visibility === 'internal');
		expect(confidential.map(({ sourceId, address1 }) => [sourceId, address1])).toEqual([
			['frauenhaus-haus', 'Am Weidengrund 17']
		]);
		expect(JSON.stringify(places.filter((each) => !confidential.includes(each)))).not.toContain(
			'Weidengrund'
		);
	});
});

const textFields = [
	'name',
	'description',
	'eligibilityDescription',
	'scheduleDescription',
	'applicationProcess',
	'requiredDocuments',
	'feesDescription'
] as const;

describe('the hours of musterstadt', () => {
	const hoursOf = (key: string): readonly (string | undefined)[] => {
		const service = services.find(({ sourceId }) => sourceId === key);
		const organization = network.organizations[service?.organization ?? ''];
		if (!service || !organization) return [];
		return serviceHours(service, Object.values(network.locations), organization).map(
			({ origin, hours, location }) =>
				`${origin} ${network.locations[location ?? '']?.sourceId ?? '–'} ${writeHours(hours)}`
		);
	};

	it('are own ones, those of a place and those of a partner; words alone inherit none', () => {
		expect(hoursOf('jmd-begleitung')).toEqual(['own – Mo–Do 13:00–18:00']);
		expect(hoursOf('fsb-aufsuchend')).toEqual(['location fsb-container Di–Do 10:00–15:00']);
		expect(hoursOf('caritas-mbe')).toEqual([
			'organization – Mo 09:00–12:00; Di 14:00–17:00; Do 09:00–12:00; nach Vereinbarung; außer 2026-12-24–2027-01-01 geschlossen (Betriebsferien)'
		]);
		expect(hoursOf('buerger-anmeldung')).toEqual([]);
	});
});

describe('the texts of musterstadt', () => {
	it('are there in German and English throughout', () => {
		for (const object of [...services, ...partners, ...Object.values(network.relations)]) {
			for (const [field, value] of Object.entries(object)) {
				if (typeof value !== 'object' || value === null || !('de' in value)) continue;
				expect([field, (value as Texts).de, Object.keys(value)]).toEqual([
					field,
					(value as Texts).de,
					expect.arrayContaining(['de', 'en'])
				]);
			}
		}
	});

	it('are there in Turkish, Arabic and Ukrainian for newcomers, all fields or none', () => {
		const newcomers = ['ankommen', 'beratung', 'deutsch', 'familie'];
		const translated = services.filter(({ name }) => name.tr !== undefined);
		expect(translated.length).toBeGreaterThan(45);
		for (const service of translated) {
			for (const field of textFields) {
				if (service[field].de === undefined) continue;
				const languages = Object.keys(service[field]);
				expect([service.sourceId, field, languages]).toEqual([
					service.sourceId,
					field,
					expect.arrayContaining(['tr', 'ar', 'uk'])
				]);
			}
		}
		const areas = translated.map(({ topics }) =>
			topics.map((topic) => topicAreaOf(network, topic)?.code ?? '')
		);
		for (const area of newcomers)
			expect([area, areas.filter((each) => each.includes(area)).length > 5]).toEqual([area, true]);
	});

	it('are in the script of their language', () => {
		const scripts = {
			de: /[\u0400-\u04ff\u0600-\u06ff]/u,
			en: /[\u0400-\u04ff\u0600-\u06ff]/u,
			tr: /[\u0400-\u04ff\u0600-\u06ff]/u
		} as const;
		const own = { ar: /[\u0600-\u06ff]/u, uk: /[\u0400-\u04ff]/u } as const;
		for (const service of services) {
			for (const field of textFields) {
				for (const [language, text] of Object.entries(service[field])) {
					const foreign = scripts[language as keyof typeof scripts]?.test(text) ?? false;
					const isOwn = own[language as keyof typeof own]?.test(text) ?? true;
					expect([service.sourceId, field, language, foreign, isOwn]).toEqual([
						service.sourceId,
						field,
						language,
						false,
						true
					]);
				}
			}
		}
	});

	it.each([
		'name',
		'description',
		'eligibilityDescription',
		'applicationProcess',
		'requiredDocuments'
	] as const)('no two are nearly the same: %s', (field) => {
		const texts = services.flatMap(({ sourceId, [field]: { de } }) =>
			de && de.length > 12 ? [{ sourceId, grams: trigrams(de) }] : []
		);
		expect(texts.length).toBeGreaterThan(20);
		const alike = texts.flatMap((one, index) =>
			texts
				.slice(index + 1)
				.filter((other) => similarity(one.grams, other.grams) > 0.5)
				.map((other) => `${one.sourceId} ~ ${other.sourceId}`)
		);
		expect(alike).toEqual([]);
	});

	it('a near-duplicate would be seen', () => {
		const [a, b] = ['Termin telefonisch vereinbaren', 'Termine telefonisch vereinbaren'].map(
			trigrams
		);
		expect(similarity(a ?? new Set(), b ?? new Set())).toBeGreaterThan(0.5);
	});

	it('name no person and no number outside the range for fiction', () => {
		const phones = [...partners, ...Object.values(network.contacts)].flatMap(({ phone }) =>
			phone === null ? [] : [phone]
		);
		expect(phones.length).toBeGreaterThan(100);
		for (const phone of phones) expect(phone).toMatch(/^030 23125 \d{3}$/);
		const words = services.flatMap((service) =>
			textFields.flatMap((field) => Object.values(service[field]))
		);
		expect(words.filter((text) => /\b0\d{2,4}[ /-]\d{3}/u.test(text))).toEqual([]);
		expect(Object.keys(network.personalValues)).toEqual([]);
		for (const { email, website } of partners) {
			if (email !== null) expect(email).toMatch(/\.example\.org$/);
			if (website !== null) expect(website).toMatch(/\.musterstadt\.example\.org$/);
		}
	});
});

/** Runs of three letters: how look-up compares words, too. */
function trigrams(text: string): ReadonlySet<string> {
	const folded = text.toLowerCase();
	return new Set(Array.from({ length: folded.length - 2 }, (_, at) => folded.slice(at, at + 3)));
}

const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
	a.intersection(b).size / a.union(b).size;
