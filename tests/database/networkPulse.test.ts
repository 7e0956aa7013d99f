import { describe, expect, it } from 'vitest';
import { emptyNetwork } from './example/exampleNetwork.ts';
import { uuid } from './example/ids.ts';
import { onBothEngines } from './harness/engines.ts';
import { operator } from './harness/TestDatabase.ts';

describe('the pulse of a network', () => {
	onBothEngines((database) => {
		it('names owners and editors who are there, nobody else', async () => {
			const { network, owner, id } = await emptyNetwork(database());
			const roles = ['owner', 'editor', 'counsellor', 'reader'];
			for (const [nth, role] of roles.entries())
				if (nth > 0)
					await database().asRole(owner, 'select public.set_member($1, $2, $3, false, $4)', [
						network,
						id('user', nth),
						role,
						role
					]);
			const here = roles.map((_, nth) => ({
				connection: uuid(0xdd, nth),
				person: id('user', nth),
				object: null
			}));
			const [row] = await database().asRole<{ pulse: { here: { person: string }[] } }>(
				operator,
				'select public.network_pulse($1, $2, $3) as pulse',
				[network, uuid(0xdd, 9), JSON.stringify(here)]
			);
			expect(row?.pulse.here.map(({ person }) => person).toSorted()).toEqual(
				[id('user', 0), id('user', 1)].toSorted()
			);
		});
	});
});
