import fc from 'fast-check';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import { relationTypeCodes } from '#domain/catalogue/relationTypes.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import { noHours, weekdays, type Hours } from '#domain/hours/Hours.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { textLanguages } from '#domain/shared/Texts.ts';

/**
 * An intent says what somebody wants without knowing the network: „change the third partner“.
 * `toCommand` looks up whom that means, so that a random sequence mostly makes sense.
 */
export interface Intent {
	readonly type: SingleCommand['type'];
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly text: string;
	readonly isBlank: boolean;
}

/** Weighted so that networks grow before they shrink. */
export const intentTypes: readonly SingleCommand['type'][] = [
	'addOrganization',
	'addOrganization',
	'addOrganization',
	'addTopic',
	'addTopic',
	'addLocation',
	'addService',
	'addService',
	'addContact',
	'addContact',
	'addRelation',
	'addRelation',
	'addRelation',
	'addMap',
	'addGuide',
	'changeOrganization',
	'changeOrganization',
	'changeOrganization',
	'changeLocation',
	'changeService',
	'changeContact',
	'changeTopic',
	'changeRelation',
	'changeMap',
	'changeGuide',
	'changeNetwork',
	'setStage',
	'completeStep',
	'completeStep',
	'placeOnMap',
	'placeOnMap',
	'setPerson',
	'mergeOrganizations',
	'mergeTopics',
	'removeOrganization',
	'removeLocation',
	'removeService',
	'removeContact',
	'removeTopic',
	'removeRelation',
	'removeMap',
	'removeGuide'
];

const small = fc.nat({ max: 11 });
/** Umlauts, right-to-left script, emoji of two code units, quotes, markup. */
const words = fc.constantFrom('Beratung', 'Träger', 'مرحبا', '🌍 Haus', '<b>"x"</b>', 'İş');
const texts = fc.oneof(words, fc.string({ maxLength: 12, unit: 'grapheme' }));

export const arbitraryIntent: fc.Arbitrary<Intent> = fc.record({
	type: fc.constantFrom(...intentTypes),
	a: small,
	b: small,
	c: small,
	text: texts,
	isBlank: fc.boolean()
});

export const arbitraryIntents = (maxLength: number): fc.Arbitrary<readonly Intent[]> =>
	fc.array(arbitraryIntent, { maxLength, size: 'max' });

/** Ids that differ by actor, so that two people never make the same one. */
export const idOf = (actor: number, count: number): Id =>
	`${String(actor).padStart(8, '0')}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;

/** The index-th object of a collection; an unknown id if there is none. */
export function pick(network: Network, collection: CollectionName, index: number): Id {
	const ids = Object.keys(network[collection]).sort();
	return ids[index % Math.max(ids.length, 1)] ?? idOf(99, index);
}

const orNull = <T>(intent: Intent, value: T): T | null => (intent.isBlank ? null : value);
const entry = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const dayOf = (number: number): string => `2026-0${1 + (number % 9)}-1${number % 9}`;

const hoursOf = (number: number): Hours => ({
	...noHours,
	regular: [
		{
			day: entry(weekdays, number),
			spans: [{ opensAt: '09:00', closesAt: `1${number % 10}:30` }],
			byAppointment: number % 2 === 0,
			note: {}
		}
	]
});

/** The command an intent means on this network; `newId` is for what it adds. */
export function toCommand(network: Network, intent: Intent, newId: Id): SingleCommand {
	const { type, a, b, c, text } = intent;
	const organization = pick(network, 'organizations', a);
	const topics = [pick(network, 'topics', b), pick(network, 'topics', c)];
	const language = entry(textLanguages, c);
	const name = { de: `${text.trim() || 'Name'} ${a}` };
	const translated = { [language]: orNull(intent, text) };
	switch (type) {
		case 'addOrganization':
			return {
				type,
				id: newId,
				fields: {
					name: `${text}#${a}`,
					primaryTopic: orNull(intent, topics[0] ?? null),
					topics: intent.isBlank ? topics : [],
					description: name,
					type: entry(partnerTypes, b)
				}
			};
		case 'changeOrganization':
			return {
				type,
				id: organization,
				fields: entry(
					[
						{ name: `${text}!${b}` },
						{ description: translated },
						{ topics: intent.isBlank ? [] : topics },
						{ primaryTopic: orNull(intent, topics[0] ?? null) },
						{ phone: orNull(intent, text), city: text },
						{ languages: ['tr', 'ar', 'de'].slice(0, c % 4), hours: orNull(intent, hoursOf(c)) },
						{ stage: orNull(intent, entry(contactStages, c)), stageDate: dayOf(a) },
						{ nextStep: orNull(intent, `${text}?`), nextStepDate: dayOf(c) },
						{
							agreements: {
								[newId]: {
									day: dayOf(a),
									text: `${text}.`,
									withWhom: orNull(intent, text),
									until: null
								}
							}
						}
					],
					b
				)
			};
		case 'addLocation':
			return { type, id: newId, fields: { organization, name, latitude: b, longitude: c + 0.5 } };
		case 'changeLocation':
			return {
				type,
				id: pick(network, 'locations', a),
				fields: entry(
					[
						{ transportation: translated },
						{ hours: orNull(intent, hoursOf(c)) },
						{ accessibility: ['lift', 'wc', 'ramp'].slice(0, c % 4) }
					],
					b
				)
			};
		case 'addService':
			return {
				type,
				id: newId,
				fields: { organization, name, topics: intent.isBlank ? topics : [], minimumAge: b }
			};
		case 'changeService':
			return {
				type,
				id: pick(network, 'services', a),
				fields: entry(
					[
						{ description: translated },
						{ minimumAge: b, maximumAge: c },
						{ organization: pick(network, 'organizations', c) },
						{ topics },
						{ locations: intent.isBlank ? [] : [pick(network, 'locations', c)] }
					],
					b
				)
			};
		case 'addContact': {
			const service = pick(network, 'services', b);
			const known = network.services[service];
			return {
				type,
				id: newId,
				fields: {
					organization: known?.organization ?? organization,
					service: known ? service : null,
					title: name
				}
			};
		}
		case 'changeContact':
			return {
				type,
				id: pick(network, 'contacts', a),
				fields: intent.isBlank ? { service: null } : { title: translated, phone: text }
			};
		case 'addTopic':
			return {
				type,
				id: newId,
				fields: { name, parent: intent.isBlank ? null : pick(network, 'topics', b), position: a }
			};
		case 'changeTopic':
			return {
				type,
				id: pick(network, 'topics', a),
				fields: entry(
					[
						{ name: { [language]: `${text}t` } },
						{ parent: orNull(intent, pick(network, 'topics', b)) },
						{ position: c }
					],
					b
				)
			};
		case 'addRelation':
			return {
				type,
				id: newId,
				fields: {
					from: organization,
					to: pick(network, 'organizations', b),
					type: entry(relationTypeCodes, c)
				}
			};
		case 'changeRelation':
			return {
				type,
				id: pick(network, 'relations', a),
				fields: entry(
					[
						{ type: entry(relationTypeCodes, c) },
						{ evidence: translated },
						{ topics },
						{ since: dayOf(b), until: dayOf(c) }
					],
					b
				)
			};
		case 'addMap':
			return { type, id: newId, fields: { slug: `karte-${a}`, title: name } };
		case 'changeMap': {
			const map = pick(network, 'maps', a);
			const query = network.maps[map]?.query;
			return {
				type,
				id: map,
				fields:
					query && b % 2
						? { query: { ...query, exclude: [organization], topics } }
						: { title: { de: `${text}k` } }
			};
		}
		case 'addGuide':
			return {
				type,
				id: newId,
				fields: {
					slug: `heft-${a}`,
					title: name,
					topics: intent.isBlank ? topics : [],
					map: Object.keys(network.maps)[0] ?? null
				}
			};
		case 'changeGuide':
			return {
				type,
				id: pick(network, 'guides', a),
				fields: { topics: intent.isBlank ? topics : [], intro: translated }
			};
		case 'changeNetwork':
			return {
				type,
				fields: entry([{ anchor: orNull(intent, organization) }, { notice: translated }], b)
			};
		case 'setStage':
			return {
				type,
				organization,
				stage: orNull(intent, entry(contactStages, b)),
				date: dayOf(c),
				note: text,
				...(intent.isBlank ? {} : { entry: newId })
			};
		case 'completeStep':
			return {
				type,
				organization,
				id: newId,
				day: dayOf(b),
				note: orNull(intent, text),
				next: orNull(intent, { text: `${text}>`, date: dayOf(c) }),
				...(c % 2 ? { stage: entry(contactStages, b) } : {})
			};
		case 'placeOnMap':
			return {
				type,
				map: pick(network, 'maps', b),
				organization,
				...(c % 2
					? {
							slot: orNull(intent, {
								sector: b % 2 ? 's' : pick(network, 'topics', a),
								ring: 'r',
								index: c % 2
							})
						}
					: { position: orNull(intent, { x: a, y: c }) })
			};
		case 'setPerson':
			return {
				type,
				contact: pick(network, 'contacts', a),
				name: orNull(intent, `${text} P`),
				ids: { name: newId },
				basis: 'Einwilligung'
			};
		case 'mergeOrganizations':
			return {
				type,
				keep: organization,
				gone: pick(network, 'organizations', b),
				choices: intent.isBlank ? { description: 'both', name: 'gone' } : { topics: 'both' }
			};
		case 'mergeTopics':
			return { type, keep: pick(network, 'topics', a), gone: pick(network, 'topics', b) };
		default:
			return { type, id: pick(network, collectionOfRemoval[type], a) };
	}
}

const collectionOfRemoval = {
	removeOrganization: 'organizations',
	removeLocation: 'locations',
	removeService: 'services',
	removeContact: 'contacts',
	removeTopic: 'topics',
	removeRelation: 'relations',
	removeMap: 'maps',
	removeGuide: 'guides'
} as const satisfies Partial<Record<SingleCommand['type'], CollectionName>>;
