import { describe, expect, it } from 'vitest';
import type { Network } from '#domain/network/Network.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { emptyTestNetwork, noon } from '#tests/arbitraries/networks.ts';
import { apply } from './apply.ts';
import type { SingleCommand } from './Command.ts';

/** The network of a county: `organizations` partners, each related to the next. */
function largeNetwork(organizations: number): Network {
	const commands: SingleCommand[] = [];
	for (let count = 0; count < organizations; count += 1)
		commands.push({
			type: 'addOrganization',
			id: idOf(1, count),
			fields: { name: `Partner ${count}`, sourceId: `s${count}`, description: { de: 'x' } }
		});
	for (let count = 1; count < organizations; count += 1)
		commands.push({
			type: 'addRelation',
			id: idOf(2, count),
			fields: { from: idOf(1, count - 1), to: idOf(1, count), type: 'refers_to' }
		});
	const batch = { type: 'batch', label: 'import', commands } as const;
	const applied = apply(emptyTestNetwork(), batch, { changeId: idOf(3, 1), at: noon });
	if (!applied.ok) throw new Error(applied.error.code);
	return applied.value.network;
}

describe('one command on a large network', { timeout: 60_000 }, () => {
	const network = largeNetwork(5_000);
	const one = idOf(1, 17);

	it('copies the one object and shares all others', () => {
		const command = { type: 'changeOrganization', id: one, fields: { city: 'Weimar' } } as const;
		const applied = apply(network, command, { changeId: idOf(3, 2), at: noon });
		if (!applied.ok) throw new Error(applied.error.code);
		const after = applied.value.network;
		expect(after.relations).toBe(network.relations);
		expect(after.topics).toBe(network.topics);
		const copied = Object.keys(after.organizations).filter(
			(id) => after.organizations[id] !== network.organizations[id]
		);
		expect(copied).toEqual([one]);
		expect(after.organizations[one]?.description).toBe(network.organizations[one]?.description);
	});
});
