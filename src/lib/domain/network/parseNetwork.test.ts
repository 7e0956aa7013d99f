import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#domain/shared/Json.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { emptyTestNetwork, play } from '#tests/arbitraries/networks.ts';
import { parseNetwork } from './parseNetwork.ts';

const intent = { a: 0, b: 1, c: 2, text: 'x', isBlank: true };
const network = play(
	emptyTestNetwork(),
	[
		{ ...intent, type: 'addTopic' },
		{ ...intent, type: 'addOrganization' },
		{ ...intent, type: 'addOrganization' },
		{ ...intent, type: 'addRelation' }
	],
	1
).network;
const [first = ''] = Object.keys(network.organizations);
const [relation = ''] = Object.keys(network.relations);
const [topic = ''] = Object.keys(network.topics);

type Loose = { [key: string]: Loose };
/** The problems of the network after something was done to its JSON. */
function problems(spoil: (json: Loose) => void) {
	const json = JSON.parse(JSON.stringify(network)) as Loose;
	spoil(json);
	const parsed = parseNetwork(json);
	return parsed.ok ? [] : parsed.error;
}
const at = (json: Loose, ...path: readonly string[]): Loose =>
	path.reduce((held, key) => held[key] ?? {}, json);
const put = (json: Loose, path: readonly string[], value: unknown): void => {
	at(json, ...path.slice(0, -1))[path.at(-1) ?? ''] = value as Loose;
};

describe('the parse door of a network', () => {
	it('lets a sound network in', () => {
		expect(problems(() => undefined)).toEqual([]);
	});

	it.each([null, undefined, 1, 'x', [], () => 1, Number.NaN, new Date(0), { id: 'x' }])(
		'refuses what is no network, without throwing: %s',
		(input) => {
			expect(parseNetwork(input).ok).toBe(false);
		}
	);

	it('says where which value is wrong', () => {
		const found = problems((json) => {
			put(json, ['organizations', first, 'kind'], 'club');
			put(json, ['organizations', first, 'name'], 'x'.repeat(2_000_000));
			put(json, ['topics', topic, 'name'], { de: 'x', xx: 'y' });
		});
		expect(found).toEqual([
			{ code: 'field_unknown', path: `topics.${topic}.name.xx` },
			{ code: 'text_too_long', path: `organizations.${first}.name`, limit: 300 },
			{ code: 'value_not_allowed', path: `organizations.${first}.kind` }
		]);
	});

	it('refuses fields it does not know and misses those it does', () => {
		const found = problems((json) => {
			put(json, ['organizations', first, 'isAdmin'], true);
			delete at(json, 'organizations', first).stage;
		});
		expect(found).toEqual([
			{ code: 'field_missing', path: `organizations.${first}.stage` },
			{ code: 'field_unknown', path: `organizations.${first}.isAdmin` }
		]);
	});

	it.each(['__proto__', 'constructor', 'toString'])(
		'lets no key reach for a prototype: %s',
		(key) => {
			const spoiled = (where: string) =>
				JSON.parse(
					JSON.stringify(network).replace(`"${where}":{`, `"${where}":{"${key}":{"x":1},`)
				);
			for (const where of ['topics', 'organizations', 'name'])
				expect(parseNetwork(spoiled(where))).toMatchObject({
					ok: false,
					error: [{ code: 'field_unknown' }]
				});
			expect(({} as JsonObject).x).toBeUndefined();
		}
	);

	it('reports ends of relations that dangle', () => {
		const found = problems((json) => {
			put(json, ['relations', relation, 'to'], idOf(9, 9));
		});
		expect(found).toEqual([{ code: 'reference_missing', path: `relations.${relation}.to` }]);
	});

	it('reports an object under another id than its own', () => {
		const found = problems((json) => {
			put(json, ['topics', idOf(9, 9)], at(json, 'topics', topic));
		});
		expect(found).toEqual([{ code: 'id_invalid', path: `topics.${idOf(9, 9)}.id` }]);
	});

	it('demands exactly the profile of the network', () => {
		const found = problems((json) => {
			put(json, ['id'], idOf(9, 9));
		});
		expect(found).toEqual([{ code: 'unknown_id', path: 'networks' }]);
	});

	it('refuses nesting that would exhaust the stack', () => {
		let deep: unknown = 1;
		for (let level = 0; level < 100_000; level += 1) deep = [deep];
		expect(problems((json) => put(json, ['topics', 'x'], deep))).toMatchObject([
			{ code: 'too_deep' }
		]);
	});

	it('brings values into canonical form', () => {
		const json = JSON.parse(JSON.stringify(network)) as Loose;
		put(json, ['organizations', first, 'languages'], ['tr', 'ar', 'tr']);
		put(json, ['organizations', first, 'city'], '  ');
		put(json, ['organizations', first, 'description'], { de: ' x ', tr: '' });
		const parsed = parseNetwork(json);
		expect(parsed.ok && parsed.value.organizations[first]).toMatchObject({
			languages: ['ar', 'tr'],
			city: null,
			description: { de: 'x' }
		});
	});
});
