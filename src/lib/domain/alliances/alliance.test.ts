import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import { applyChange } from '#domain/history/applyChange.ts';
import { invert } from '#domain/history/invert.ts';
import { after, club, id, office, sampleNetwork, topic } from '#tests/arbitraries/sampleNetwork.ts';
import { addMembers, isEnded, membershipsIn, removeMembers, successorOf } from './alliance.ts';

const xenos = id(20);
const counter = (from: number) => () => id((from += 1));
const network = after(
	sampleNetwork,
	{
		type: 'addOrganization',
		id: xenos,
		fields: {
			name: 'XENOS-Netzwerk',
			kind: 'network',
			primaryTopic: topic,
			description: { de: 'Arbeit für Geflüchtete.' },
			fundingProgramme: 'XENOS',
			fundingFrom: '2012-01-01',
			fundingUntil: '2015-06-30',
			note: 'Nur intern.',
			stage: 'joint_work'
		}
	},
	addMembers(xenos, [club, office], 'Teilprojekt', counter(30))
);
const xenosNow = network.organizations[xenos];
if (!xenosNow) throw new Error('missing');
const wish = {
	id: id(50),
	name: 'IvAF-Netzwerk',
	fundingProgramme: 'ESF, IvAF',
	fundingFrom: '2015-07-01',
	fundingUntil: '2019-12-31',
	withMembers: true
};

describe('an alliance', () => {
	it('takes several members in and out as one change each', () => {
		expect(membershipsIn(network, xenos).map(({ from, role }) => [from, role])).toEqual([
			[club, 'Teilprojekt'],
			[office, 'Teilprojekt']
		]);
		const gone = after(network, removeMembers(membershipsIn(network, xenos).map(({ id }) => id)));
		expect(membershipsIn(gone, xenos)).toEqual([]);
	});

	it('has ended when its period is over, or something took its place', () => {
		expect(isEnded(network, xenosNow, '2015-06-30')).toBe(false);
		expect(isEnded(network, xenosNow, '2015-07-01')).toBe(true);
		const next = after(network, successorOf(network, xenosNow, wish, counter(60)));
		expect(isEnded(next, xenosNow, '2014-01-01')).toBe(true);
	});

	it('must not end before it begins', () => {
		const fields = { fundingUntil: '2011-01-01' };
		const told = apply(
			network,
			{ type: 'changeOrganization', id: xenos, fields },
			{ changeId: id(90), at: '2026-11-27T12:00:00.000Z' }
		);
		expect(told).toMatchObject({ ok: false, error: { code: 'date_order', field: 'fundingUntil' } });
	});
});

describe('the next period of an alliance', () => {
	const batch = successorOf(network, xenosNow, wish, counter(60));
	const stamp = { changeId: id(91), at: '2026-11-27T12:00:00.000Z' };

	it('has topics and members of the old one, and its own period', () => {
		const next = after(network, batch);
		expect(next.organizations[wish.id]).toMatchObject({
			name: 'IvAF-Netzwerk',
			kind: 'network',
			primaryTopic: topic,
			description: { de: 'Arbeit für Geflüchtete.' },
			fundingUntil: '2019-12-31',
			stage: null,
			note: null
		});
		expect(membershipsIn(next, wish.id).map(({ from, role }) => [from, role])).toEqual([
			[club, 'Teilprojekt'],
			[office, 'Teilprojekt']
		]);
		expect(Object.values(next.relations).filter(({ type }) => type === 'succeeds')).toMatchObject([
			{ from: wish.id, to: xenos }
		]);
		expect(next.organizations[xenos]).toEqual(xenosNow);
	});

	it('leaves out whoever had left before the end', () => {
		const [first] = membershipsIn(network, xenos);
		const left = after(network, {
			type: 'changeRelation',
			id: first?.id ?? '',
			fields: { until: '2013-01-01' }
		});
		const next = after(left, successorOf(left, xenosNow, wish, counter(60)));
		expect(membershipsIn(next, wish.id).map(({ from }) => from)).toEqual([office]);
	});

	it('goes with one undo', () => {
		const applied = apply(network, batch, stamp);
		if (!applied.ok) throw new Error(applied.error.code);
		const undone = applyChange(
			applied.value.network,
			invert(applied.value.change, { ...stamp, changeId: id(92) })
		);
		expect(undone).toEqual(network);
	});
});
