import { beforeEach, describe, expect, it } from 'vitest';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import { apply } from './apply.ts';
import type { Command, SetStage } from './Command.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const club = id(1);
const officer = id(7);
let network: Network;
let changes = 100;

function run(command: Command): void {
	const applied = apply(network, command, {
		changeId: id(changes++),
		at: '2026-11-27T10:00:00.000Z'
	});
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	network = applied.value.network;
}

const step = (stage: SetStage['stage'], date: string | null, more: Partial<SetStage> = {}): void =>
	run({ type: 'setStage', organization: club, stage, date, note: null, ...more });

/** The log in the order of days. */
const log = (): readonly string[] =>
	Object.values(network.organizations[club]?.stageLog ?? {})
		.map(({ stage, date, note, by }) => [date ?? '–', stage, note, by].filter(Boolean).join(' '))
		.sort();

beforeEach(() => {
	network = emptyNetwork({ id: id(0), slug: 'probe', title: { de: 'Probe' } });
	run({ type: 'addOrganization', id: club, fields: { name: 'Verein' } });
});

describe('the log of the contact stage', () => {
	it('gets every step with its day, note and officer', () => {
		step('identified', '2026-01-02', { by: officer });
		step('approached', '2026-02-03', { note: 'Brief' });
		step('first_talk', '2026-03-04');
		expect(log()).toEqual([
			`2026-01-02 identified ${officer}`,
			'2026-02-03 approached Brief',
			'2026-03-04 first_talk'
		]);
	});

	it('begins with the stage that was there before anybody logged', () => {
		const held = network.organizations[club];
		if (!held) throw new Error('The club is there');
		const old = { ...held, stage: 'approached', stageDate: '2025-05-06' } as const;
		network = { ...network, organizations: { [club]: old } };
		step('first_talk', '2026-03-04');
		expect(log()).toEqual(['2025-05-06 approached', '2026-03-04 first_talk']);
	});

	it('is corrected where only day or note of the present step change', () => {
		step('approached', '2026-02-03');
		step('approached', '2026-02-03', { note: 'Brief' });
		step('approached', '2026-02-05', { note: 'Brief' });
		expect(log()).toEqual(['2026-02-05 approached Brief']);
	});

	it('keeps the same stage twice when an entry of its own says so', () => {
		step('maintained', '2025-02-03', { entry: id(20) });
		step('maintained', '2026-02-03', { entry: id(21) });
		expect(log()).toEqual(['2025-02-03 maintained', '2026-02-03 maintained']);
	});

	it('corrects a known entry and keeps who noted it', () => {
		step('first_talk', '2026-02-03', { entry: id(20), by: officer });
		step('first_talk', '2026-02-04', { entry: id(20), by: id(8), note: 'verschoben' });
		expect(log()).toEqual([`2026-02-04 first_talk verschoben ${officer}`]);
	});

	it('stays when the stage is cleared', () => {
		step('identified', '2026-01-02');
		step(null, null);
		expect(log()).toEqual(['2026-01-02 identified']);
		expect(network.organizations[club]).toMatchObject({ stage: null, stageDate: null });
	});

	it('gets steps that come in as plain fields, too', () => {
		run({
			type: 'addOrganization',
			id: id(2),
			fields: { name: 'Amt', stage: 'identified', stageDate: '2026-01-02' }
		});
		run({ type: 'changeOrganization', id: id(2), fields: { stage: 'approached' } });
		const stages = Object.values(network.organizations[id(2)]?.stageLog ?? {});
		expect(stages.map(({ stage }) => stage).sort()).toEqual(['approached', 'identified']);
	});

	it('is one step where two officers note the same', () => {
		step('identified', '2026-01-02');
		const before = network;
		const apart = ['a', 'b'].map((note) => {
			network = before;
			step('approached', '2026-02-03', { note });
			return Object.keys(network.organizations[club]?.stageLog ?? {}).sort();
		});
		expect(apart[0]).toEqual(apart[1]);
	});
});
