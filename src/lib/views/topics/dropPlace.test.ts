import { describe, expect, it } from 'vitest';
import { id, sampleNetwork, subtopic, topic, after } from '#tests/arbitraries/sampleNetwork.ts';
import { dropPlace, zoneAt } from './dropPlace.ts';

const home = id(30);
const network = after(sampleNetwork, {
	type: 'addTopic',
	id: home,
	fields: { name: { de: 'Wohnen' }, position: 5 }
});

describe('dropping a topic', () => {
	it('means before, inside or after a row; a subtopic has no inside', () => {
		expect([0.1, 0.5, 0.9].map((share) => zoneAt(share, true))).toEqual([
			'before',
			'inside',
			'after'
		]);
		expect([0.1, 0.9].map((share) => zoneAt(share, false))).toEqual(['before', 'after']);
	});

	it('names the place among those that are there', () => {
		expect(dropPlace(network, home, topic, 'before')).toEqual({ parent: null, index: 0 });
		expect(dropPlace(network, topic, home, 'after')).toEqual({ parent: null, index: 1 });
		expect(dropPlace(network, home, topic, 'inside')).toEqual({ parent: topic, index: 1 });
		expect(dropPlace(network, home, subtopic, 'before')).toEqual({ parent: topic, index: 0 });
	});

	it('is refused where two levels would not do', () => {
		expect(dropPlace(network, topic, home, 'inside')).toBeNull();
		expect(dropPlace(network, topic, subtopic, 'after')).toBeNull();
		expect(dropPlace(network, home, home, 'before')).toBeNull();
	});
});
