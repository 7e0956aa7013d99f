import { describe, expect, it } from 'vitest';
import { contactHours, serviceHours } from './effectiveHours.ts';
import { noHours, type Hours } from './Hours.ts';

/** Hours that can be told apart by their day. */
const on = (day: Hours['regular'][number]['day']): Hours => ({
	...noHours,
	regular: [
		{ day, spans: [{ opensAt: '09:00', closesAt: '12:00' }], byAppointment: false, note: {} }
	]
});

const partner = { hours: on('MO') };
const north = { id: 'north', hours: on('TU') };
const south = { id: 'south', hours: null };
const offer = { hours: null, locations: [], scheduleDescription: {} };

const said = (found: ReturnType<typeof serviceHours>) =>
	found.map(({ origin, location, hours }) => [origin, location, hours.regular[0]?.day]);

describe('the hours of an offer', () => {
	it.each([
		[
			'are its own first',
			{ ...offer, hours: on('FR'), locations: ['north'] },
			[['own', null, 'FR']]
		],
		[
			'are else those of its place',
			{ ...offer, locations: ['north'] },
			[['location', 'north', 'TU']]
		],
		[
			'are at each place what holds there',
			{ ...offer, locations: ['north', 'south'] },
			[
				['location', 'north', 'TU'],
				['organization', 'south', 'MO']
			]
		],
		['are else those of the partner', offer, [['organization', null, 'MO']]],
		['are not inherited where words say them', { ...offer, scheduleDescription: { de: 'x' } }, []],
		['are nothing where its own say nothing', { ...offer, hours: noHours }, []]
	])('%s', (_rule, service, expected) => {
		expect(said(serviceHours(service, [north, south], partner))).toEqual(expected);
	});
});

describe('the hours of a point of contact', () => {
	it('are its own, else those of its offer, else those of the partner', () => {
		const atOffer = { ...offer, locations: ['north'] };
		const places = [north, south];
		expect(said(contactHours({ hours: on('SA') }, atOffer, places, partner))).toEqual([
			['own', null, 'SA']
		]);
		expect(said(contactHours({ hours: null }, atOffer, places, partner))).toEqual([
			['location', 'north', 'TU']
		]);
		expect(said(contactHours({ hours: null }, null, places, partner))).toEqual([
			['organization', null, 'MO']
		]);
	});
});
