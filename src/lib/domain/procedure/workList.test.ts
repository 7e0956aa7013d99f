import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/commands/Command.ts';
import {
	after,
	club,
	contact,
	id,
	office,
	sampleNetwork,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import { dueThisWeek, noFilter, periodOf, workListOf } from './workList.ts';

/** A Friday. */
const today = '2026-11-27';
const officer = id(700);

const partner = (count: number, fields: object): Command => ({
	type: 'addOrganization',
	id: id(count),
	fields: { name: `Partner ${count}`, ...fields }
});
const network = after(
	sampleNetwork,
	partner(801, { nextStep: 'a', nextStepDate: '2026-11-26', responsible: officer }),
	partner(802, { nextStep: 'b', nextStepDate: '2026-11-29', primaryTopic: topic }),
	partner(803, { nextStep: 'c', nextStepDate: '2026-11-27', stage: 'approached' }),
	partner(804, { nextStep: 'd', nextStepDate: '2026-12-06' }),
	partner(805, { nextStep: 'e', nextStepDate: '2026-12-07' }),
	partner(806, { nextStep: 'f' }),
	partner(807, { stage: 'identified', assuredDate: '2025-11-27' }),
	partner(808, { stage: 'ended', assuredDate: '2020-01-01' }),
	partner(809, { stage: 'dormant', nextCheckDate: '2026-11-20' }),
	partner(810, { stage: 'maintained', assuredDate: '2020-02-29', nextCheckDate: '2027-01-01' })
);
const names = (those: readonly { readonly name: string }[]): readonly string[] =>
	those.map(({ name }) => name.replace('Partner ', ''));

describe('the work list', () => {
	const list = workListOf(network, today);

	it('sorts steps by week, the earliest first; today is this week', () => {
		expect({
			overdue: names(list.steps.overdue),
			thisWeek: names(list.steps.thisWeek),
			nextWeek: names(list.steps.nextWeek),
			later: names(list.steps.later),
			undated: names(list.steps.undated)
		}).toEqual({
			overdue: ['801'],
			thisWeek: ['803', '802'],
			nextWeek: ['804'],
			later: ['805'],
			undated: ['806']
		});
		expect(dueThisWeek(list)).toBe(3);
	});

	it('names partners without a step by stage, not those that rest or ended, nor the office', () => {
		const without = Object.fromEntries(
			[...list.withoutStep].map(([stage, those]) => [stage ?? 'none', names(those)])
		);
		expect(without).toMatchObject({ identified: ['807'], maintained: ['810'] });
		expect(Object.keys(without)).not.toContain('dormant');
		expect(Object.keys(without)).not.toContain('ended');
		expect([...list.withoutStep.values()].flat().map((each) => each.id)).not.toContain(office);
	});

	it('asks for a check on its day, else a year after the last one', () => {
		expect(list.toCheck.map(({ due, of }) => [due, ...names([of])])).toEqual([
			['2026-11-20', '809'],
			['2026-11-27', '807']
		]);
	});

	it('shows persons whose day has passed, until their data are gone', () => {
		const held = after(network, {
			type: 'setPerson',
			contact,
			name: 'Muster',
			ids: { name: id(750) },
			basis: 'Einwilligung',
			deleteBy: '2026-11-26'
		});
		expect(workListOf(held, today).toDelete.map(({ of }) => of.id)).toEqual([contact]);
		expect(workListOf(held, '2026-11-26').toDelete).toEqual([]);
		expect(workListOf({ ...held, personalValues: {} }, today).toDelete).toEqual([]);
	});

	it('is narrowed by officer, topic area and stage', () => {
		const steps = (filter: Partial<typeof noFilter>): readonly string[] =>
			Object.values(workListOf(network, today, { ...noFilter, ...filter }).steps).flatMap(names);
		expect(steps({ officer })).toEqual(['801']);
		expect(steps({ topic })).toEqual(['802']);
		expect(steps({ stage: 'approached' })).toEqual(['803']);
		expect(steps({ stage: 'none' })).not.toContain('803');
	});
});

describe('the week of a step', () => {
	it.each([
		['2026-12-31', '2027-01-03', 'thisWeek'],
		['2026-12-31', '2027-01-04', 'nextWeek'],
		['2027-01-03', '2027-01-04', 'nextWeek'],
		['2026-12-31', '2027-01-11', 'later'],
		['2026-03-29', '2026-03-30', 'nextWeek'],
		['2026-10-24', '2026-10-25', 'thisWeek']
	] as const)('seen on %s, %s is %s', (now, day, period) => {
		expect(periodOf(day, now)).toBe(period);
	});
});

it('somebody of the sample network is no partner with a step', () => {
	expect(workListOf(sampleNetwork, today).steps.overdue.map((each) => each.id)).not.toContain(club);
});
