import { describe, expect, it } from 'vitest';
import { club, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import type { MapQuery } from '#domain/network/NetworkMap.ts';
import { drawnOnMap, isOnMap } from './mapMembers.ts';

const all: MapQuery = { kinds: [], types: [], levels: [], topics: [], exclude: [] };
const partner = {
	id: 'club',
	kind: 'organization',
	type: null,
	level: 'kommune',
	primaryTopic: 'german',
	topics: ['work']
} as const;

describe('who is drawn on a map', () => {
	it.each([
		[{}, true],
		[{ kinds: ['organization', 'unit'] }, true],
		[{ kinds: ['unit'] }, false],
		[{ levels: ['kommune'] }, true],
		[{ levels: ['bund'] }, false],
		[{ topics: ['work'] }, true],
		[{ topics: ['german'] }, true],
		[{ topics: ['health'] }, false],
		[{ exclude: ['club'] }, false],
		[{ levels: ['kommune'], topics: ['health'] }, false]
	] as const)('a query of %j: %s', (query, drawn) => {
		expect(isOnMap(partner, { ...all, ...query }, null)).toBe(drawn);
	});

	it('a list of types leaves out who has none', () => {
		expect(isOnMap(partner, { ...all, types: ['mbe'] } as MapQuery, null)).toBe(false);
	});

	it('the office itself is always there', () => {
		expect(isOnMap(partner, { ...all, exclude: ['club'], kinds: ['unit'] }, 'club')).toBe(true);
	});

	it('counts partners, and only the relations that have both ends on it', () => {
		expect(drawnOnMap(sampleNetwork, { query: all })).toEqual({ partners: 2, relations: 1 });
		const without = { ...all, exclude: [club] };
		expect(drawnOnMap(sampleNetwork, { query: without })).toEqual({ partners: 1, relations: 0 });
	});
});
