import { describe, expect, it } from 'vitest';
import { onBothEngines, onPostgres } from './harness/engines.ts';
import { operator, type Session } from './harness/TestDatabase.ts';
import { uuid } from './example/ids.ts';
import { mostOwnNetworks } from '#domain/firstRun/newNetworkWish.ts';

const createBy = (session: Session, owner: string, slug: string, by = 'create_own_network') =>
	session.asRole(
		operator,
		`select public.${by}(gen_random_uuid(), $1, '{"de": "Netz"}', $2, 'Olga')`,
		[slug, owner]
	);

describe('a network that somebody makes in the app', () => {
	onBothEngines((database) => {
		const create = (owner: string, slug: string, by?: string) =>
			createBy(database(), owner, slug, by);

		it('belongs to its maker, who may publish', async () => {
			const owner = uuid(0xd1, 1);
			await create(owner, 'eigenes-netz');
			const members = await database().asAdmin(
				`select m.role, m.can_publish, m.display_name from public.members as m
					join public.networks as n on n.id = m.network_id
					where n.slug = 'eigenes-netz' and m.user_id = $1`,
				[owner]
			);
			expect(members).toEqual([{ role: 'owner', can_publish: true, display_name: 'Olga' }]);
		});

		it('refuses an address that is taken or that the app uses', async () => {
			await create(uuid(0xd1, 2), 'schon-vergeben');
			await expect(create(uuid(0xd1, 3), 'schon-vergeben')).rejects.toThrow('slug_taken');
			await expect(create(uuid(0xd1, 3), 'new')).rejects.toThrow('slug_reserved');
		});

		it('is one of at most as many as the app says, of whoever asks; the operator has no limit', async () => {
			const owner = uuid(0xd1, 4);
			for (let count = 0; count < mostOwnNetworks; count++)
				await create(owner, `netz-nummer-${count}`);
			await expect(create(owner, 'netz-zu-viel')).rejects.toThrow('too_many_networks');
			await expect(create(uuid(0xd1, 5), 'netz-von-anderen')).resolves.toHaveLength(1);
			await expect(create(owner, 'netz-vom-betrieb', 'create_network')).resolves.toHaveLength(1);
		});

		it('counts only networks that one owns, not those one works in', async () => {
			const member = uuid(0xd1, 6);
			await database().asAdmin(
				`insert into public.members (network_id, user_id, role, can_publish, display_name)
					select m.network_id, $1, 'editor', false, 'Emil' from public.members as m
					where m.user_id = $2`,
				[member, uuid(0xd1, 4)]
			);
			await expect(create(member, 'netz-von-emil')).resolves.toHaveLength(1);
		});
	});

	onPostgres((database) => {
		it('is not made twice over the limit by requests at the same moment', async () => {
			const owner = uuid(0xd1, 7);
			const sessions = await Promise.all(Array.from({ length: 4 }, () => database().connect()));
			// One after the other in each session, four sessions side by side.
			const refused = await Promise.all(
				sessions.map(async (session, n) => {
					let count = 0;
					for (let i = 0; i < 7; i++)
						await createBy(session, owner, `netz-zugleich-${n}-${i}`).catch(() => (count += 1));
					await session.close();
					return count;
				})
			);
			const owned = await database().asAdmin(
				"select from public.members where user_id = $1 and role = 'owner'",
				[owner]
			);
			expect(owned).toHaveLength(mostOwnNetworks);
			expect(refused.reduce((sum, count) => sum + count)).toBe(4 * 7 - mostOwnNetworks);
		});
	});
});
