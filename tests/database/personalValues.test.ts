import { describe, expect, it } from 'vitest';
import { erasePerson } from './example/erasePerson.ts';
import { applyChanges, changeOf, exampleNetwork } from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';

const patch = (more: object) => ({ op: 'set', collection: 'contacts', ...more });

describe('the journal never holds a personal value', () => {
	onBothEngines((database) => {
		it.each([
			['a name set', patch({ path: 'personName', before: null, after: 'Ayşe Beispiel' })],
			['a phone taken away', patch({ path: 'personPhone', before: '0151 23456789', after: null })],
			['a name by another path', patch({ path: 'personName.de', before: null, after: 'Ayşe' })],
			['a name in a set', patch({ op: 'add', path: 'personEmail', value: 'a@example.org' })],
			['a contact made', patch({ op: 'create', value: { personName: 'Ayşe Beispiel' } })],
			['a contact removed', patch({ op: 'delete', value: { personEmail: 'a@example.org' } })],
			['an object for a name', patch({ path: 'personName', before: null, after: { de: 'Ayşe' } })]
		])('%s', async (_, badPatch) => {
			const example = await exampleNetwork(database());
			const change = changeOf(example.id('change', 3), 'setPerson', [badPatch]);
			await expect(applyChanges(database(), example, 2, [change])).rejects.toThrow(
				'personal_value_in_journal'
			);
		});

		it('also when a change still carries its personal values', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			const change = {
				...changeOf(id('change', 3), 'setPerson', [
					patch({ id: id('contact', 1), path: 'personName', before: null, after: id('person', 1) })
				]),
				personal: { [id('person', 1)]: 'Ayşe Beispiel' }
			};
			await applyChanges(database(), example, 2, [change]);
			const [row] = await database().asAdmin<{ change: object }>(
				'select change from public.journal where network_id = $1 and revision = 3',
				[network]
			);
			expect(Object.keys(row?.change ?? {}).sort()).toEqual([
				'at',
				'command',
				'id',
				'patches',
				'undoes'
			]);
		});

		it('and no request rewrites the value behind an id that older changes refer to', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			const value = async () =>
				(
					await database().asAdmin<{ value: string }>(
						'select value from public.personal_values where network_id = $1 and id = $2',
						[network, id('person', 1)]
					)
				)[0]?.value;
			const before = await value();
			expect(before).toBeTruthy();
			await applyChanges(database(), example, 2, [changeOf(id('change', 3), 'setPerson', [])], {
				personal: [
					{
						id: id('person', 1),
						contact_id: id('contact', 1),
						field: 'personName',
						value: 'Anders'
					}
				]
			});
			expect(await value()).toBe(before);
		});

		it('but who reads the changes gets the values that still exist', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const change = changeOf(id('change', 3), 'setPerson', [
				patch({
					id: id('contact', 1),
					path: 'personName',
					before: id('person', 1),
					after: id('person', 8)
				})
			]);
			await applyChanges(database(), example, 2, [change], {
				personal: [
					{ id: id('person', 8), contact_id: id('contact', 1), field: 'personName', value: 'Cem' }
				]
			});
			const read = async () => {
				const [row] = await database().asRole<{
					reply: { changes: { change: { personal: unknown } }[] };
				}>(example.owner, 'select public.changes_since($1, 2) as reply', [example.network]);
				return row?.reply.changes[0]?.change.personal;
			};
			expect(await read()).toEqual({
				[id('person', 1)]: 'Ayşe Beispiel',
				[id('person', 8)]: 'Cem'
			});
			await erasePerson(database(), example, 1);
			expect(await read()).toEqual({});
		});
	});
});
