import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import { topicsUnder } from '#domain/network/queries.ts';
import type { Network } from '#domain/network/Network.ts';
import { idOf, pick } from '#tests/arbitraries/commands.ts';
import {
	arbitraryNetwork,
	emptyTestNetwork,
	expectHolds,
	noon
} from '#tests/arbitraries/networks.ts';
import { after, id } from '#tests/arbitraries/sampleNetwork.ts';
import { placeAfterStep, placeTopic, type TopicStep } from './placeTopic.ts';

const [work, school, home, course] = [id(1), id(2), id(3), id(4)];
const add = (topic: string, name: string, more: object = {}) =>
	({ type: 'addTopic', id: topic, fields: { name: { de: name }, ...more } }) as const;
const network = after(
	emptyTestNetwork(),
	add(work, 'Arbeit', { position: 1, mark: 'square-light' }),
	add(school, 'Schule', { position: 2, mark: 'diamond-dark' }),
	add(home, 'Wohnen', { position: 3 }),
	add(course, 'Kurs', { parent: school, position: 1 })
);

function step(held: Network, topic: string, way: TopicStep): Network {
	const place = placeAfterStep(held, topic, way);
	const batch = place && placeTopic(held, topic, place);
	return batch ? after(held, batch) : held;
}

const tree = (held: Network): string =>
	topicsUnder(held, null)
		.map((area) => {
			const inside = topicsUnder(held, area.id).map(({ name }) => name.de);
			return inside.length > 0 ? `${area.name.de}(${inside.join(' ')})` : area.name.de;
		})
		.join(' ');

describe('a topic moved by a step', () => {
	it.each([
		[home, 'up', 'Arbeit Wohnen Schule(Kurs)'],
		[work, 'down', 'Schule(Kurs) Arbeit Wohnen'],
		[work, 'up', 'Arbeit Schule(Kurs) Wohnen'],
		[home, 'down', 'Arbeit Schule(Kurs) Wohnen'],
		[home, 'in', 'Arbeit Schule(Kurs Wohnen)'],
		[course, 'out', 'Arbeit Schule Kurs Wohnen'],
		[work, 'in', 'Arbeit Schule(Kurs) Wohnen'],
		[school, 'in', 'Arbeit Schule(Kurs) Wohnen'],
		[course, 'in', 'Arbeit Schule(Kurs) Wohnen'],
		[home, 'out', 'Arbeit Schule(Kurs) Wohnen']
	] as const)('%s %s gives %s', (topic, way, expected) => {
		expect(tree(step(network, topic, way))).toBe(expected);
	});

	it('gets a sign of its own when it becomes an area', () => {
		const { mark } = step(network, course, 'out').topics[course] ?? {};
		expect(mark).toBe('hexagon-light');
	});

	it('is one change with one undo, and touches no more than it must', () => {
		const place = placeAfterStep(network, home, 'up');
		const batch = place && placeTopic(network, home, place);
		expect(batch?.commands.map((each) => 'id' in each && each.id)).toEqual([home, school]);
	});

	it('never breaks a rule, wherever somebody drops it', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				fc.nat(11),
				fc.option(fc.nat(11)),
				fc.nat(9),
				(held, a, b, index) => {
					const topic = pick(held, 'topics', a);
					const parent = b === null ? null : pick(held, 'topics', b);
					const batch = placeTopic(held, topic, { parent, index });
					if (batch === null) return true;
					const applied = apply(held, batch, { changeId: idOf(7, 1), at: noon });
					return applied.ok && applied.value.network.topics[topic]?.parent === parent;
				}
			)
		));
});
