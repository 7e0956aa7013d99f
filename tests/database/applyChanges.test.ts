import { describe, expect, it } from 'vitest';
import { applyChanges, changeOf, emptyNetwork, exampleNetwork } from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import { signedIn } from './harness/TestDatabase.ts';

describe('apply_changes', () => {
	onBothEngines((database) => {
		it('writes rows, counts one revision per change and appends to the journal', async () => {
			const example = await emptyNetwork(database());
			const { id, network } = example;
			const reply = await applyChanges(
				database(),
				example,
				0,
				[changeOf(id('change', 1), 'addTopic'), changeOf(id('change', 2), 'addOrganization')],
				{
					upsert: {
						topics: [{ id: id('topic', 1), name: { de: 'Wohnen' } }],
						organizations: [organization(id('organization', 1), { topics: [id('topic', 1)] })],
						organizations_internal: [{ id: id('organization', 1), stage: 'identified' }]
					}
				}
			);
			expect(reply).toEqual({ status: 'saved', revision: 2 });
			const journal = await database().asAdmin(
				'select revision, change_id, author, command from public.journal where network_id = $1 order by 1',
				[network]
			);
			expect(journal).toEqual([
				{ revision: 1, change_id: id('change', 1), author: id('user'), command: 'addTopic' },
				{ revision: 2, change_id: id('change', 2), author: id('user'), command: 'addOrganization' }
			]);
			const rows = await database().asAdmin(
				`select o.name, o.languages, o.visibility, i.stage from public.organizations as o
				join public.organizations_internal as i using (network_id, id) where network_id = $1`,
				[network]
			);
			expect(rows).toEqual([
				{ name: 'Partner', languages: [], visibility: 'public', stage: 'identified' }
			]);
		});

		it('changes and deletes rows, and the internal row goes with its object', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			await applyChanges(database(), example, 2, [changeOf(id('change', 3))], {
				upsert: { topics: [{ id: id('topic', 1), name: { de: 'Neu' }, note: 'nicht hier' }] },
				delete: { relations: [id('relation', 1), id('relation', 2)] }
			});
			const [row] = await database().asAdmin(
				`select (select name from public.topics where network_id = $1 and id = $2) as name,
					(select count(*) from public.relations where network_id = $1)::int as relations,
					(select count(*) from public.relations_internal where network_id = $1)::int as internals`,
				[network, id('topic', 1)]
			);
			expect(row).toEqual({ name: { de: 'Neu' }, relations: 2, internals: 0 });
		});

		it('takes jsonb that a driver sent as a JSON string', async () => {
			const example = await emptyNetwork(database());
			const { id } = example;
			const rows = { upsert: { topics: [{ id: id('topic', 1), name: { de: 'Wohnen' } }] } };
			const [reply] = await database().asRole(
				example.owner,
				'select public.apply_changes($1, 0, to_jsonb($2::text), to_jsonb($3::text)) as reply',
				[example.network, JSON.stringify([changeOf(id('change', 1))]), JSON.stringify(rows)]
			);
			expect(reply).toEqual({ reply: { status: 'saved', revision: 1 } });
			const topics = await database().asAdmin(
				'select name from public.topics where network_id = $1',
				[example.network]
			);
			expect(topics).toEqual([{ name: { de: 'Wohnen' } }]);
		});

		it('writes nothing onto a head that has moved', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const reply = await applyChanges(database(), example, 1, [changeOf(id('change', 3))], {
				upsert: { topics: [{ id: id('topic', 1), name: { de: 'Zu spät' } }] }
			});
			expect(reply).toEqual({ status: 'stale', revision: 2 });
			expect(await topicName(example.network, id('topic', 1))).toEqual({ de: 'Thema 1' });
		});

		it('knows a batch that was sent again, and writes it once', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const changes = [changeOf(id('change', 3))];
			const rows = { upsert: { topics: [{ id: id('topic', 1), name: { de: 'Einmal' } }] } };
			expect(await applyChanges(database(), example, 2, changes, rows)).toEqual({
				status: 'saved',
				revision: 3
			});
			expect(await applyChanges(database(), example, 2, changes, rows)).toEqual({
				status: 'known',
				revision: 3
			});
			const [known] = await database().asRole(
				example.owner,
				'select public.known_changes($1, $2) as known',
				[example.network, [id('change', 3), id('change', 99)]]
			);
			expect(known).toEqual({ known: { [id('change', 3)]: 3 } });
		});

		it('does not let an edited row wander in from another network', async () => {
			const mine = await exampleNetwork(database());
			const other = await emptyNetwork(database());
			await expect(
				applyChanges(database(), mine, 2, [changeOf(mine.id('change', 3))], {
					upsert: { networks: [{ id: other.network, slug: 'gekapert', title: {} }] }
				})
			).rejects.toThrow('malformed');
			await applyChanges(database(), mine, 2, [changeOf(mine.id('change', 3))], {
				upsert: { topics: [{ network_id: other.network, id: mine.id('topic', 8) }] }
			});
			const rows = await database().asAdmin('select network_id from public.topics where id = $1', [
				mine.id('topic', 8)
			]);
			expect(rows).toEqual([{ network_id: mine.network }]);
		});

		it('refuses what is no change, no table of a network, or too long', async () => {
			const example = await emptyNetwork(database());
			const { id } = example;
			const save = (changes: unknown[], rows: unknown = {}) =>
				applyChanges(database(), example, 0, changes, rows);
			const change = changeOf(id('change', 1));
			await expect(save([])).rejects.toThrow('malformed');
			await expect(save([{ ...change, patches: 'x' }])).rejects.toThrow('malformed');
			await expect(save([change, change])).rejects.toThrow('malformed');
			await expect(save([change], { upsert: { members: [] } })).rejects.toThrow('malformed');
			await expect(save([change], { delete: { networks: [id('network')] } })).rejects.toThrow(
				'malformed'
			);
			await expect(
				save([change], {
					upsert: {
						organizations: [organization(id('organization', 1), { name: 'x'.repeat(301) })]
					}
				})
			).rejects.toThrow('organizations_name_check');
			await expect(
				save([change], { upsert: { topics: [{ id: id('topic', 1), name: { de: 7 } }] } })
			).rejects.toThrow('topics_name_check');
			expect(await save([change])).toEqual({ status: 'saved', revision: 1 });
		});

		it('signs the journal with the caller and says not_allowed to a stranger', async () => {
			const example = await emptyNetwork(database());
			await expect(
				applyChanges(
					database(),
					example,
					0,
					[changeOf(example.id('change', 1))],
					{},
					signedIn(example.id('user', 7))
				)
			).rejects.toMatchObject({ code: '42501', message: 'not_allowed' });
			await expect(
				database().asRole(
					{ role: 'wegenetz_writer', user: example.id('user') },
					`insert into public.journal (network_id, revision, change_id, author, command, change)
					values ($1, 1, $2, $3, 'x', '{}')`,
					[example.network, example.id('change', 1), example.id('user', 7)]
				)
			).rejects.toMatchObject({ code: '42501' });
		});

		const topicName = async (network: string, topic: string): Promise<unknown> =>
			(
				await database().asAdmin<{ name: unknown }>(
					'select name from public.topics where network_id = $1 and id = $2',
					[network, topic]
				)
			)[0]?.name;
	});
});

const organization = (id: string, more: object = {}) => ({
	id,
	name: 'Partner',
	kind: 'organization',
	...more
});
