import { describe, expect, it } from 'vitest';
import {
	applyChanges,
	changeOf,
	exampleNetwork,
	type ExampleNetwork
} from './example/exampleNetwork.ts';
import { exampleRows } from './example/exampleRows.ts';
import { onBothEngines } from './harness/engines.ts';

type Row = Record<string, unknown>;

describe('no reference dangles', () => {
	onBothEngines((database) => {
		const nowhere = '0badbeef-0000-4000-8000-000000000000';
		/** The first example row of a table with one field changed. */
		const changed = ({ id }: ExampleNetwork, table: string, field: Row) => ({
			upsert: { [table]: [{ ...exampleRows(id)[table]?.[0], ...field }] }
		});

		it.each([
			['topics', { parent_id: nowhere }],
			['organizations', { primary_topic_id: nowhere }],
			['organizations', { topics: [nowhere] }],
			['locations', { organization_id: nowhere }],
			['services', { organization_id: nowhere }],
			['services', { locations: [nowhere] }],
			['services', { topics: [nowhere] }],
			['contacts', { organization_id: nowhere }],
			['contacts', { service_id: nowhere }],
			['relations', { from_id: nowhere }],
			['relations', { to_id: nowhere }],
			['relations', { topics: [nowhere] }],
			['guides', { topics: [nowhere] }],
			['guides', { map_id: nowhere }],
			['maps_internal', { slots: { [nowhere]: {} } }],
			['maps_internal', { positions: { [nowhere]: {} } }],
			['organizations_internal', { id: nowhere }]
		])('in %s with %j', async (table, field) => {
			const example = await exampleNetwork(database());
			await expect(
				applyChanges(
					database(),
					example,
					2,
					[changeOf(example.id('change', 3))],
					changed(example, table, field)
				)
			).rejects.toThrow('reference_dangles');
			expect(await head(example)).toBe(2);
		});

		it('to an object of another network', async () => {
			const example = await exampleNetwork(database());
			const other = await exampleNetwork(database());
			for (const field of [
				{ primary_topic_id: other.id('topic', 1) },
				{ topics: [other.id('topic', 1)] }
			]) {
				await expect(
					applyChanges(
						database(),
						example,
						2,
						[changeOf(example.id('change', 3))],
						changed(example, 'organizations', field)
					)
				).rejects.toThrow('reference_dangles');
			}
		});

		it.each([
			['topics', 'topic', 2],
			['organizations', 'organization', 1],
			['organizations', 'organization', 2],
			['locations', 'location', 1],
			['services', 'service', 2],
			['maps', 'map', 1]
		] as const)('when one of the %s goes that is still named', async (table, kind, n) => {
			const example = await exampleNetwork(database());
			await expect(
				applyChanges(database(), example, 2, [changeOf(example.id('change', 3))], {
					delete: { [table]: [example.id(kind, n)] }
				})
			).rejects.toThrow('reference_dangles');
		});

		it('in a batch that writes children before parents', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const reply = await applyChanges(database(), example, 2, [changeOf(id('change', 3))], {
				upsert: {
					relations: [
						{
							id: id('relation', 9),
							from_id: id('organization', 9),
							to_id: id('organization', 1),
							type: 'funds'
						}
					],
					organizations: [{ id: id('organization', 9), name: 'Neu', kind: 'unit' }]
				}
			});
			expect(reply).toEqual({ status: 'saved', revision: 3 });
		});

		it('and topics have two levels at most', async () => {
			const example = await exampleNetwork(database());
			await expect(
				applyChanges(database(), example, 2, [changeOf(example.id('change', 3))], {
					upsert: { topics: [{ id: example.id('topic', 9), parent_id: example.id('topic', 2) }] }
				})
			).rejects.toThrow('topic_too_deep');
		});

		const head = async ({ network }: ExampleNetwork): Promise<unknown> =>
			(
				await database().asAdmin('select revision from public.networks where id = $1', [network])
			)[0]?.['revision'];
	});
});
