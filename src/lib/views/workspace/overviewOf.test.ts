import { describe, expect, it } from 'vitest';
import type { SingleCommand } from '#domain/commands/Command.ts';
import { carryOut, networkWithTopics, newId } from '#domain/exchange/testing/importWorld.ts';
import type { Network } from '#domain/network/Network.ts';
import { overviewOf, type Task } from './overviewOf.ts';

const today = '2026-11-26';
const [office, school, club, offer] = [newId(), newId(), newId(), newId()];
const topics = networkWithTopics();
const topic = (code: string): string =>
	Object.values(topics.topics).find((each) => each.code === code)?.id ?? '';

const withPartners = (...commands: SingleCommand[]): Network =>
	carryOut(topics, {
		type: 'batch',
		label: 'test',
		commands: [
			{ type: 'addOrganization', id: office, fields: { name: 'Ausländerbehörde' } },
			{ type: 'changeNetwork', fields: { anchor: office } },
			{
				type: 'addOrganization',
				id: school,
				fields: { name: 'Sprachschule', primaryTopic: topic('deutsch'), assuredDate: today }
			},
			{ type: 'addOrganization', id: club, fields: { name: 'Sportverein' } },
			...commands
		]
	});

const task = (network: Network, kind: Task['kind']): readonly string[] => {
	const found = overviewOf(network, today).toDo.find((each) => each.kind === kind);
	if (!found) return [];
	return found.kind === 'noOffer'
		? found.topics.map(({ code }) => code ?? '')
		: found.organizations.map(({ name }) => name);
};

describe('what is worth doing next', () => {
	it('never asks for the office itself', () => {
		const { toDo } = overviewOf(withPartners(), today);
		expect(JSON.stringify(toDo)).not.toContain('Ausländerbehörde');
	});

	it('names partners without a topic and partners without a relation', () => {
		expect(task(withPartners(), 'noTopic')).toEqual(['Sportverein']);
		expect(task(withPartners(), 'alone')).toEqual(['Sportverein', 'Sprachschule']);
		const related = withPartners({
			type: 'addRelation',
			id: newId(),
			fields: { from: school, to: club, type: 'cooperates_with' }
		});
		expect(task(related, 'alone')).toEqual([]);
	});

	it('names partners without a level: they would lie at the edge of the published map', () => {
		expect(task(withPartners(), 'noLevel')).toEqual(['Sportverein', 'Sprachschule']);
		const near = withPartners(
			{ type: 'changeOrganization', id: school, fields: { level: 'kommune' } },
			{ type: 'changeOrganization', id: club, fields: { visibility: 'internal' } }
		);
		expect(task(near, 'noLevel')).toEqual([]);
	});

	it.each([
		['2025-11-26', []],
		['2025-11-25', ['Sprachschule']]
	])('counts a check of %s as older than a year or not', (assuredDate, expected) => {
		const network = withPartners({
			type: 'changeOrganization',
			id: school,
			fields: { assuredDate }
		});
		expect(task(network, 'checkedLongAgo')).toEqual(expected);
		expect(task(network, 'neverChecked')).toEqual(['Sportverein']);
	});

	it('names topics without an offer, until an offer or its partner stands for them', () => {
		expect(task(withPartners(), 'noOffer')).toHaveLength(13);
		const named = withPartners({
			type: 'addService',
			id: offer,
			fields: { organization: club, name: { de: 'Kurs' }, topics: [topic('teilhabe')] }
		});
		expect(task(named, 'noOffer')).not.toContain('teilhabe');
		const silent = withPartners({
			type: 'addService',
			id: offer,
			fields: { organization: school, name: { de: 'Kurs' } }
		});
		expect(task(silent, 'noOffer')).not.toContain('deutsch');
	});

	it('counts an offer of a subtopic for its area, and a hidden topic as no gap', () => {
		const sub = newId();
		const network = withPartners(
			{ type: 'addTopic', id: sub, fields: { name: { de: 'Konto' }, parent: topic('geld') } },
			{
				type: 'addService',
				id: offer,
				fields: { organization: club, name: { de: 'Hilfe' }, topics: [sub] }
			},
			{ type: 'changeTopic', id: topic('wohnen'), fields: { hidden: true } }
		);
		expect(task(network, 'noOffer')).not.toContain('geld');
		expect(task(network, 'noOffer')).not.toContain('wohnen');
	});
});

describe('an empty network', () => {
	it('is one with nobody but the office', () => {
		expect(overviewOf(topics, today).isEmpty).toBe(true);
		const alone = carryOut(topics, {
			type: 'batch',
			label: 'test',
			commands: [
				{ type: 'addOrganization', id: office, fields: { name: 'Amt' } },
				{ type: 'changeNetwork', fields: { anchor: office } }
			]
		});
		expect(overviewOf(alone, today).isEmpty).toBe(true);
		expect(overviewOf(withPartners(), today).isEmpty).toBe(false);
	});
});
