import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessFeatures } from '#domain/catalogue/accessFeatures.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { targetGroups } from '#domain/catalogue/targetGroups.ts';
import { relationTypeCodes, relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { AddLocation, AddService, SingleCommand } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import { referralWays, serviceStatuses } from '#domain/network/Service.ts';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { fieldsOf } from '#domain/network/Network.ts';
import { confirmations } from '#domain/network/Relation.ts';
import { translationStates, type TranslationState } from '#domain/network/translations.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import { sourceMark } from '#domain/shared/sourceMark.ts';
import { startOf } from '#domain/network/startOf.ts';
import { visibilities } from '#domain/network/Visibility.ts';
import { arbitraryHours } from '#tests/arbitraries/hours.ts';
import { collectionOfTable, columnsOf, tableKinds } from './tableColumns.ts';
import { exportTables } from './exportTables.ts';
import { carryOut, networkWithTopics, newId, planOf } from './testing/importWorld.ts';

const base = networkWithTopics();
const topicIds = Object.keys(base.topics);

/** Text with everything that tables stumble over. */
const signs = fc.constantFrom(
	...'aäßÄ中ع"\'=+-@;,|#\t\n:.()123 <>&„“…'.split(''),
	'""',
	'\n\n',
	'\r'
);
const text = fc
	.array(signs, { minLength: 1, maxLength: 20 })
	.map((parts) => parts.join('').trim())
	.filter((value) => value !== '');
const line = text.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');
const day = fc.date({
	min: new Date('2000-01-01'),
	max: new Date('2030-12-31'),
	noInvalidDate: true
});
const isoDay = day.map((value) => value.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const someTopics = fc.subarray(topicIds, { maxLength: 3 });
const texts = fc.record({ de: text, en: text, 'de-simple': text }, { requiredKeys: [] });

const partner = fc.record({
	sourceId: maybe(line),
	name: line,
	alternateName: maybe(line),
	kind: fc.constantFrom(...organizationKinds),
	type: maybe(fc.constantFrom(...partnerTypes)),
	level: maybe(fc.constantFrom(...levels)),
	primaryTopic: maybe(fc.constantFrom(...topicIds)),
	topics: someTopics,
	description: texts,
	phone: maybe(line),
	email: maybe(fc.constantFrom('post@amt.example.org', 'beratung@caritas.example.org')),
	website: maybe(fc.constantFrom('https://amt.example.org', 'https://a.example.org/b?c=d;e')),
	address1: maybe(line),
	postalCode: maybe(line),
	city: maybe(line),
	visibility: fc.constantFrom(...visibilities),
	stage: maybe(fc.constantFrom(...contactStages)),
	stageDate: maybe(isoDay),
	stageNote: maybe(text),
	nextCheckDate: maybe(isoDay),
	fundingProgramme: maybe(line),
	// An end alone cannot lie before its beginning.
	fundingFrom: fc.constantFrom(null, '2015-07-01'),
	fundingUntil: fc.constantFrom(null, '2019-12-31'),
	nextStep: maybe(line),
	nextStepDate: maybe(isoDay),
	stateProvince: maybe(fc.constantFrom('DE-TH', 'DE-HH', 'AT-9')),
	languages: fc.subarray(['ar', 'de', 'ckb', 'de-simple', 'zh-Hant']),
	targetGroups: fc.subarray([...targetGroups]),
	hours: maybe(arbitraryHours),
	accessibility: fc.subarray([...accessFeatures]),
	accessibilityDescription: texts,
	evidence: texts,
	evidenceSource: maybe(text),
	assuredDate: maybe(isoDay),
	note: maybe(text)
});

const relation = fc.record({
	sourceId: maybe(line),
	ends: fc.tuple(fc.nat(7), fc.nat(7)),
	type: fc.constantFrom(...relationTypeCodes),
	topics: someTopics,
	period: texts,
	since: maybe(isoDay),
	until: maybe(fc.constantFrom('2031-01-01', '2040-12-31')),
	strength: maybe(fc.constantFrom(1, 2, 3)),
	confidence: maybe(fc.constantFrom('high', 'medium', 'low')),
	confirmed: fc.constantFrom(...confirmations),
	role: maybe(line),
	visibility: fc.constantFrom(...visibilities),
	evidence: texts,
	evidenceSource: maybe(text),
	assuredDate: maybe(isoDay),
	note: maybe(text)
});

const titles = fc.record({ de: line, en: line }, { requiredKeys: ['de'] });

const location = fc.record({
	sourceId: maybe(line),
	of: fc.nat(7),
	name: titles,
	address1: maybe(line),
	address2: maybe(line),
	postalCode: maybe(line),
	city: maybe(line),
	latitude: maybe(fc.constantFrom(-90, 0, 50.979, 0.1)),
	longitude: maybe(fc.constantFrom(11.33, -180, 7)),
	transportation: texts,
	accessibility: fc.subarray([...accessFeatures]),
	accessibilityDescription: texts,
	hours: maybe(arbitraryHours),
	visibility: fc.constantFrom(...visibilities),
	note: maybe(text)
});

const service = fc.record({
	sourceId: maybe(line),
	of: fc.nat(7),
	name: titles,
	description: texts,
	topics: someTopics,
	targetGroups: fc.subarray([...targetGroups]),
	minimumAge: maybe(fc.nat(26)),
	maximumAge: maybe(fc.integer({ min: 27, max: 150 })),
	eligibilityDescription: texts,
	serviceArea: maybe(text),
	languages: fc.subarray(['ar', 'de', 'uk']),
	places: fc.array(fc.nat(7), { maxLength: 3 }),
	hours: maybe(arbitraryHours),
	accessibility: fc.subarray([...accessFeatures]),
	accessibilityDescription: texts,
	scheduleDescription: texts,
	applicationProcess: texts,
	requiredDocuments: texts,
	feesDescription: texts,
	visibility: fc.constantFrom(...visibilities),
	referralNote: maybe(text),
	note: maybe(text),
	status: fc.constantFrom(...serviceStatuses),
	referralWay: maybe(fc.constantFrom(...referralWays)),
	assuredDate: maybe(isoDay)
});

const contact = fc.record({
	sourceId: maybe(line),
	of: fc.nat(7),
	at: maybe(fc.nat(7)),
	title: titles,
	phone: maybe(line),
	email: maybe(fc.constantFrom('tresen@amt.example.org')),
	hours: maybe(arbitraryHours),
	visibility: fc.constantFrom(...visibilities),
	note: maybe(text)
});

/** What a table can say of a translation: by whom it was checked, and that the German is newer. */
const note = fc.record(
	{
		state: fc.constantFrom(...translationStates),
		isOlder: fc.boolean(),
		by: fc.constantFrom('Prüfgruppe Musterstadt, Lebenshilfe', 'Büro für Leichte Sprache'),
		on: isoDay
	},
	{ requiredKeys: ['state', 'isOlder'] }
);

interface Said {
	readonly state: TranslationState;
	readonly isOlder: boolean;
	readonly by?: string;
	readonly on?: string;
}

/** Fields with notes for some of their texts, taken in turn from `notes`. */
function noted<T extends object>(fields: T, notes: readonly (Said | null)[]): T {
	let turn = 0;
	const translations: Record<string, unknown> = {};
	for (const [field, value] of Object.entries(fields)) {
		if (!isJsonObject(value) || field === 'hours') continue;
		for (const language of Object.keys(value).filter((each) => each !== 'de')) {
			const said = notes[turn++ % Math.max(notes.length, 1)];
			if (!said) continue;
			const { isOlder, ...rest } = said;
			const source = isOlder ? '' : sourceMark(String(value['de'] ?? ''));
			translations[`${field}.${language}`] = { ...rest, source };
		}
	}
	return { ...fields, translations };
}

const networks = fc
	.record({
		partners: fc.uniqueArray(partner, {
			minLength: 2,
			maxLength: 8,
			selector: ({ sourceId, name }) => sourceId ?? name
		}),
		locations: fc.array(location, { maxLength: 4 }),
		services: fc.array(service, { maxLength: 6 }),
		contacts: fc.array(contact, { maxLength: 6 }),
		relations: fc.array(relation, { maxLength: 8 }),
		notes: fc.array(maybe(note), { maxLength: 5 })
	})
	.map(({ partners, locations, services, contacts, relations, notes }): Network => {
		const added = partners.map((fields): SingleCommand & { id: string } => ({
			type: 'addOrganization',
			id: newId(),
			fields: noted(fields, notes)
		}));
		const seen = new Set<string>();
		/** A key or a name that is there already would be another object's. */
		const isFresh = (...keys: readonly string[]): boolean => {
			if (keys.some((key) => seen.has(key))) return false;
			keys.forEach((key) => seen.add(key));
			return true;
		};
		const sites = locations.flatMap(({ of, ...fields }) => {
			const organization = added[of % added.length]?.id ?? '';
			const keys = [
				`place ${organization} ${fields.name.de}`,
				`place ${fields.sourceId ?? newId()}`
			];
			if (!isFresh(...keys)) return [];
			const command: AddLocation = {
				type: 'addLocation',
				id: newId(),
				fields: noted({ ...fields, organization }, notes)
			};
			return [command];
		});
		const offers = services.flatMap(({ of, places, ...fields }) => {
			const organization = added[of % added.length]?.id ?? '';
			const keys = [
				`offer ${organization} ${fields.name.de}`,
				`offer ${fields.sourceId ?? newId()}`
			];
			if (!isFresh(...keys)) return [];
			const command: AddService = {
				type: 'addService',
				id: newId(),
				fields: noted(
					{
						...fields,
						organization,
						locations: places.flatMap((place) => sites[place % Math.max(sites.length, 1)]?.id ?? [])
					},
					notes
				)
			};
			return [command];
		});
		const functions = contacts.flatMap(({ of, at, ...fields }): SingleCommand[] => {
			const offer = at === null ? undefined : offers[at % Math.max(offers.length, 1)];
			const service = offer?.id ?? null;
			const organization = offer?.fields.organization ?? added[of % added.length]?.id ?? '';
			const keys = [
				`contact ${organization} ${service ?? ''} ${fields.title.de}`,
				`contact ${fields.sourceId ?? newId()}`
			];
			if (!isFresh(...keys)) return [];
			return [
				{
					type: 'addContact',
					id: newId(),
					fields: noted({ ...fields, organization, service }, notes)
				}
			];
		});
		const links = relations.flatMap(({ ends, ...fields }): SingleCommand[] => {
			const [from, to] = ends.map((end) => added[end % added.length]?.id ?? '');
			const pair = relationTypes[fields.type].symmetric ? [from, to].sort() : [from, to];
			const keys = [`${fields.type} ${pair.join(' ')}`, `key ${fields.sourceId ?? newId()}`];
			if (!from || !to || from === to || !isFresh(...keys)) return [];
			return [{ type: 'addRelation', id: newId(), fields: noted({ ...fields, from, to }, notes) }];
		});
		return carryOut(base, {
			type: 'batch',
			label: 'test',
			commands: [...added, ...sites, ...offers, ...functions, ...links]
		});
	});

const filesOf = (network: Network) =>
	Object.entries(exportTables(network)).map(([name, content]) => ({ name, text: content }));

/** Many networks in one test, on machines that do other things too. */
const patience = 60_000;

/** Values of an object that a table has a column for and that differ from those of an empty one. */
const filledFields = (network: Network): ReadonlySet<string> =>
	new Set(
		tableKinds.flatMap((kind) => {
			const collection = collectionOfTable[kind];
			return Object.values<object>(network[collection]).flatMap((object) =>
				Object.entries(object)
					.filter(([field, value]) => {
						const spec = fieldsOf[collection][field];
						return spec && JSON.stringify(value) !== JSON.stringify(startOf(spec));
					})
					.map(([field]) => `${kind}.${field}`)
			);
		})
	);

describe('what was exported', { timeout: patience }, () => {
	it('is tried with a value in every column that there is', () => {
		const filled = new Set(
			fc
				.sample(networks, { numRuns: 100, seed: 1 })
				.flatMap((network) => [...filledFields(network)])
		);
		const columns = tableKinds.flatMap((kind) =>
			columnsOf[kind].map(({ field }) => `${kind}.${field}`)
		);
		expect(columns.filter((column) => !filled.has(column))).toEqual([]);
	});

	it('comes back into its own network without a difference', () => {
		fc.assert(
			fc.property(networks, (network) => {
				const { counts } = planOf(network, filesOf(network));
				expect({ ...counts, same: 0 }).toEqual({ new: 0, changed: 0, same: 0, refused: 0 });
			}),
			{ numRuns: 100 }
		);
	});

	it('makes the same objects in an empty network', () => {
		fc.assert(
			fc.property(networks, (network) => {
				const files = filesOf(network);
				const { command, counts } = planOf(base, files);
				expect(counts.refused).toBe(0);
				const copy = command ? carryOut(base, command) : base;
				expect(content(copy)).toEqual(content(network));
			}),
			{ numRuns: 100 }
		);
	});
});

/** Everything but ids, which are new in a new network; missing keys become the old ids. */
function content(network: Network): unknown {
	const keyOf = (id: string): string =>
		(network.organizations[id] ?? network.locations[id] ?? network.services[id])?.sourceId ?? id;
	const strip = <T extends { id: string; sourceId: string | null }>({ id, ...rest }: T) => ({
		...rest,
		sourceId: rest.sourceId ?? id
	});
	const bySource = (a: { sourceId: string }, b: { sourceId: string }): number =>
		a.sourceId < b.sourceId ? -1 : 1;
	return {
		partners: Object.values(network.organizations).map(strip).sort(bySource),
		locations: Object.values(network.locations)
			.map((each) => strip({ ...each, organization: keyOf(each.organization) }))
			.sort(bySource),
		services: Object.values(network.services)
			.map((each) =>
				strip({
					...each,
					organization: keyOf(each.organization),
					locations: each.locations.map(keyOf).sort()
				})
			)
			.sort(bySource),
		contacts: Object.values(network.contacts)
			.map((each) =>
				strip({
					...each,
					organization: keyOf(each.organization),
					service: each.service === null ? null : keyOf(each.service)
				})
			)
			.sort(bySource),
		relations: Object.values(network.relations)
			.map((each) => strip({ ...each, from: keyOf(each.from), to: keyOf(each.to) }))
			.sort(bySource)
	};
}
