import { describe, expect, it } from 'vitest';
import { emptyNetwork, exampleNetwork, type ExampleNetwork } from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import { signedIn, type Caller } from './harness/TestDatabase.ts';

describe('members', () => {
	onBothEngines((database) => {
		it('are added, changed and removed by an owner; a name is kept unless a new one is given', async () => {
			const example = await emptyNetwork(database());
			const { id } = example;
			await set(example, id('user', 1), 'reader', false, 'Rita');
			await set(example, id('user', 1), 'editor', true, null);
			expect(await list(example)).toEqual([
				{ user_id: id('user', 0), role: 'owner', can_publish: true, display_name: 'Olga Eigen' },
				{ user_id: id('user', 1), role: 'editor', can_publish: true, display_name: 'Rita' }
			]);
			await remove(example, id('user', 1));
			expect(await list(example)).toHaveLength(1);
		});

		it('keep an owner: the last one can neither leave nor step down', async () => {
			const example = await emptyNetwork(database());
			const { id } = example;
			await set(example, id('user', 1), 'editor', true, null);
			await expect(remove(example, id('user', 0))).rejects.toThrow('last_owner');
			await expect(set(example, id('user', 0), 'editor', true, null)).rejects.toThrow('last_owner');
			await set(example, id('user', 1), 'owner', true, null);
			await set(example, id('user', 0), 'reader', false, null);
			expect((await list(example)).map((member) => member['role'])).toEqual(['reader', 'owner']);
			await expect(remove(example, id('user', 1), signedIn(id('user', 1)))).rejects.toThrow(
				'last_owner'
			);
		});

		it('have a role that exists', async () => {
			const example = await emptyNetwork(database());
			await expect(set(example, example.id('user', 1), 'admin', true, null)).rejects.toThrow(
				'members_role_check'
			);
		});

		it('see the network at once, and no more when they are removed', async () => {
			const example = await exampleNetwork(database());
			const reader = signedIn(example.id('user', 1));
			const snapshot = async () =>
				(
					await database().asRole<{ reply: Snapshot | null }>(
						reader,
						'select public.network_snapshot($1) as reply',
						[example.network]
					)
				)[0]?.reply;
			expect(await snapshot()).toBeNull();
			await set(example, example.id('user', 1), 'reader', true, null);
			const seen = await snapshot();
			expect([seen?.revision, seen?.role, seen?.canPublish]).toEqual([2, 'reader', false]);
			expect(seen?.rows['organizations']).toHaveLength(2);
			expect(seen?.rows['organizations_internal']).toEqual([]);
			expect(seen?.rows['personal_values']).toEqual([]);
			await remove(example, example.id('user', 1));
			expect(await snapshot()).toBeNull();
		});

		it('who own the network see all of it in the snapshot', async () => {
			const example = await exampleNetwork(database());
			const [row] = await database().asRole<{ reply: Snapshot }>(
				example.owner,
				'select public.network_snapshot($1) as reply',
				[example.network]
			);
			const { revision, role, canPublish, rows } = row?.reply ?? {};
			expect({ revision, role, canPublish }).toEqual({
				revision: 2,
				role: 'owner',
				canPublish: true
			});
			expect(Object.fromEntries(Object.entries(rows ?? {}).map(([k, v]) => [k, v.length]))).toEqual(
				{
					networks: 1,
					networks_internal: 1,
					topics: 4,
					topics_internal: 1,
					organizations: 3,
					organizations_internal: 3,
					locations: 3,
					locations_internal: 1,
					services: 3,
					services_internal: 3,
					contacts: 5,
					contacts_internal: 2,
					relations: 4,
					relations_internal: 1,
					maps: 1,
					maps_internal: 1,
					guides: 1,
					guides_internal: 1,
					personal_values: 4
				}
			);
		});

		const set = (
			{ network, owner }: ExampleNetwork,
			user: string,
			role: string,
			canPublish: boolean,
			name: string | null
		) =>
			database().asRole(owner, 'select public.set_member($1, $2, $3, $4, $5)', [
				network,
				user,
				role,
				canPublish,
				name
			]);

		const remove = ({ network, owner }: ExampleNetwork, user: string, caller: Caller = owner) =>
			database().asRole(caller, 'select public.remove_member($1, $2)', [network, user]);

		const list = ({ network }: ExampleNetwork) =>
			database().asAdmin(
				`select user_id, role, can_publish, display_name from public.members
				where network_id = $1 order by user_id`,
				[network]
			);
	});
});

interface Snapshot {
	readonly revision: number;
	readonly role: string;
	readonly canPublish: boolean;
	readonly rows: Readonly<Record<string, readonly unknown[]>>;
}
