import { describe, expect, it } from 'vitest';
import { applyChanges, changeOf, exampleNetwork } from './example/exampleNetwork.ts';
import { uuid } from './example/ids.ts';
import { onPostgres } from './harness/engines.ts';
import {
	operator,
	signedIn,
	type PostgresTestDatabase,
	type Session
} from './harness/TestDatabase.ts';

describe('sessions side by side', () => {
	onPostgres((database) => {
		it('save onto the same head once: one saved, the others stale', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const replies = await together(database(), 6, (session, n) =>
				applyChanges(session, example, 2, [changeOf(id('change', 10 + n))], {
					upsert: { topics: [{ id: id('topic', 1), name: { de: `Sitzung ${n}` } }] }
				})
			);
			expect(replies.map((reply) => reply.status).sort()).toEqual([
				'saved',
				'stale',
				'stale',
				'stale',
				'stale',
				'stale'
			]);
			expect(replies.every((reply) => reply.revision === 3)).toBe(true);
		});

		it('send the same change again and again: it is written once', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			const replies = await together(database(), 6, (session) =>
				applyChanges(session, example, 2, [changeOf(id('change', 10))])
			);
			expect(replies.map((reply) => reply.status).sort()).toEqual([
				'known',
				'known',
				'known',
				'known',
				'known',
				'saved'
			]);
			const journal = await database().asAdmin(
				'select revision from public.journal where network_id = $1 order by 1',
				[network]
			);
			expect(journal.map((row) => row['revision'])).toEqual([1, 2, 3]);
		});

		it('that retry when stale all get through, without a gap or a lost change', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			const perSession = 8;
			await together(database(), 4, async (session, n) => {
				let head = 2;
				for (let i = 0; i < perSession; i++) {
					const change = changeOf(id('change', 100 * (n + 1) + i));
					for (;;) {
						const reply = await applyChanges(session, example, head, [change]);
						head = reply.revision;
						if (reply.status === 'saved') break;
					}
				}
			});
			const [row] = await database().asAdmin(
				`select count(*)::int as lines, max(revision)::int as head, count(distinct change_id)::int as changes
				from public.journal where network_id = $1`,
				[network]
			);
			expect(row).toEqual({ lines: 34, head: 34, changes: 34 });
		});

		it('redeem one sign-in link: exactly one wins', async () => {
			for (let round = 0; round < 5; round++) {
				const token = `${round}`.repeat(64);
				await database().asRole(
					operator,
					"select public.issue_sign_in_link($1, $2, now() + interval '1 hour')",
					[uuid(0xdd, 1), token]
				);
				const replies = await together(database(), 10, async (session) => {
					const [row] = await session.asRole<{ reply: { status: string } }>(
						operator,
						'select public.redeem_sign_in_link($1) as reply',
						[token]
					);
					return row?.reply.status ?? '';
				});
				expect(replies.sort()).toEqual(['ok', ...Array.from({ length: 9 }, () => 'used')]);
			}
		});

		it('publish the same map at once: one edition', async () => {
			const example = await exampleNetwork(database());
			const replies = await together(database(), 5, async (session) => {
				const [row] = await session.asRole<{ reply: { status: string; number: number } }>(
					example.owner,
					"select public.publish_edition($1, 'map', $2, 2, $3, '{}', '[]') as reply",
					[example.network, example.id('map', 1), 'a'.repeat(64)]
				);
				return `${row?.reply.status} ${row?.reply.number}`;
			});
			expect(replies.sort()).toEqual([
				'published 1',
				'unchanged 1',
				'unchanged 1',
				'unchanged 1',
				'unchanged 1'
			]);
		});

		it('of two owners who remove each other: one of them stays', async () => {
			for (let round = 0; round < 5; round++) {
				const example = await exampleNetwork(database());
				const { id, network } = example;
				await database().asRole(
					example.owner,
					"select public.set_member($1, $2, 'owner', true, 'Z')",
					[network, id('user', 1)]
				);
				await together(database(), 2, (session, n) =>
					session
						.asRole(signedIn(id('user', n)), 'select public.remove_member($1, $2)', [
							network,
							id('user', 1 - n)
						])
						.catch((error: Error) => expect(error.message).toMatch(/last_owner|not_allowed/))
				);
				const owners = await database().asAdmin(
					"select from public.members where network_id = $1 and role = 'owner'",
					[network]
				);
				expect(owners).toHaveLength(1);
			}
		});

		it('count attempts together without losing one', async () => {
			const allowed = await together(database(), 10, async (session) => {
				const [row] = await session.asRole<{ allowed: boolean }>(
					operator,
					"select public.count_attempt('together', 4, 60) as allowed"
				);
				return row?.allowed;
			});
			expect(allowed.filter(Boolean)).toHaveLength(4);
		});

		it('of different networks do not wait for each other', async () => {
			const [one, other] = [await exampleNetwork(database()), await exampleNetwork(database())];
			const holder = await database().connect();
			await database().asAdmin('select pg_advisory_lock(4711)');
			const held = holder.asRole(
				one.owner,
				`select public.apply_changes($1, 2, $2, '{}'), pg_advisory_xact_lock(4711)`,
				[one.network, JSON.stringify([changeOf(one.id('change', 3))])]
			);
			await someoneWaits(database());
			// Would wait for ever, were the lock of a write wider than its network.
			await applyChanges(database(), other, 2, [changeOf(other.id('change', 3))]);
			await database().asAdmin('select pg_advisory_unlock(4711)');
			await held;
			await holder.close();
		});
	});
});

async function someoneWaits(database: PostgresTestDatabase): Promise<void> {
	await expect
		.poll(
			() =>
				database.asAdmin(`select from pg_locks where locktype = 'advisory' and not granted
					and database = (select oid from pg_database where datname = current_database())`),
			{ timeout: 30_000 }
		)
		.toHaveLength(1);
}

/** Opens sessions first and lets them go at the same moment. */
async function together<T>(
	database: PostgresTestDatabase,
	count: number,
	act: (session: Session, n: number) => Promise<T>
): Promise<T[]> {
	const sessions = await Promise.all(Array.from({ length: count }, () => database.connect()));
	try {
		return await Promise.all(sessions.map(act));
	} finally {
		await Promise.all(sessions.map((session) => session.close()));
	}
}
