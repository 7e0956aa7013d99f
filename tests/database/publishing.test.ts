import { describe, expect, it } from 'vitest';
import {
	applyChanges,
	changeOf,
	exampleNetwork,
	publish,
	type ExampleNetwork
} from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import { anonymous } from './harness/TestDatabase.ts';

describe('publishing', () => {
	onBothEngines((database) => {
		it('makes an edition that the public reads with its files', async () => {
			const example = await exampleNetwork(database());
			const reply = await publish(database(), example, 'map');
			expect(reply).toMatchObject({ status: 'published', number: 1 });
			const [edition] = await database().asRole(
				anonymous,
				`select e.network_slug, e.slug, e.number, e.embed_policy, e.shows_persons,
					e.content ->> 'schema' as schema, encode(f.bytes, 'escape') as svg, f.media_type
				from public.editions as e join public.edition_files as f on f.edition_id = e.id
				where e.id = $1`,
				[reply.id]
			);
			expect(edition).toEqual({
				network_slug: example.slug,
				slug: 'netzwerkkarte',
				number: 1,
				embed_policy: { mode: 'hosts', hosts: ['example.org'] },
				shows_persons: true,
				schema: 'wegenetz/map/1',
				svg: '<svg/>',
				media_type: 'image/svg+xml'
			});
		});

		it('writes nothing when nothing has changed, and counts on when something has', async () => {
			const example = await exampleNetwork(database());
			await publish(database(), example, 'map');
			expect(await publish(database(), example, 'map')).toMatchObject({
				status: 'unchanged',
				number: 1
			});
			expect(await editions(example)).toEqual([[1, true, false]]);
			await rename(example, 2, 'Neuer Name');
			expect(await publish(database(), example, 'map', { hash: 'b'.repeat(64) })).toMatchObject({
				status: 'published',
				number: 2
			});
			expect(await editions(example)).toEqual([
				[1, false, false],
				[2, true, false]
			]);
		});

		it('publishes a new embed policy even when every byte of the map stays', async () => {
			const example = await exampleNetwork(database());
			await publish(database(), example, 'map');
			await database().asAdmin(
				`update public.maps set embed_policy = '{"mode": "nowhere", "hosts": []}' where network_id = $1`,
				[example.network]
			);
			expect(await publish(database(), example, 'map')).toMatchObject({ status: 'published' });
		});

		it('refuses to publish what was drawn from an older revision', async () => {
			const example = await exampleNetwork(database());
			await rename(example, 2, 'Neuer Name');
			expect(await publish(database(), example, 'map', { head: 2 })).toEqual({
				status: 'stale',
				number: null
			});
			expect(await editions(example)).toEqual([]);
		});

		it('derives the content itself and keeps seats of public organizations only', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const slot = { sector: 'x', ring: 'kommune', index: 0 };
			const { id: edition } = await publish(database(), example, 'map', {
				slots: { [id('organization', 1)]: slot, [id('organization', 3)]: slot }
			});
			const [row] = await database().asAdmin(
				`select e.slots, e.content = d.content as same from public.editions as e,
				lateral (select private.public_content($2, 'map', $3) as content) as d where e.id = $1`,
				[edition, example.network, id('map', 1)]
			);
			expect(row).toEqual({ slots: { [id('organization', 1)]: slot }, same: true });
		});

		it('takes slots and files that a driver sent as JSON strings', async () => {
			const example = await exampleNetwork(database());
			const files = [{ name: 'a.txt', mediaType: 'text/plain', base64: 'YQ==' }];
			const [row] = await database().asRole<{ reply: { status: string } }>(
				example.owner,
				`select public.publish_edition($1, 'map', $2, 2, $3, to_jsonb($4::text), to_jsonb($5::text)) as reply`,
				[example.network, example.id('map', 1), 'a'.repeat(64), '{}', JSON.stringify(files)]
			);
			expect(row?.reply.status).toBe('published');
		});

		it('withdraws every edition; numbers and seats count on from there', async () => {
			const example = await exampleNetwork(database());
			const { id, network, owner } = example;
			const slots = { [id('organization', 1)]: { sector: 'x', ring: 'kommune', index: 0 } };
			await publish(database(), example, 'map', { slots });
			const withdraw = () =>
				database().asRole(owner, 'select public.withdraw_edition($1, $2, $3) as reply', [
					network,
					'map',
					id('map', 1)
				]);
			expect(await withdraw()).toEqual([{ reply: { status: 'withdrawn' } }]);
			expect(await withdraw()).toEqual([{ reply: { status: 'unchanged' } }]);
			expect(
				await database().asRole(anonymous, 'select from public.editions where network_id = $1', [
					network
				])
			).toEqual([]);
			const [draft] = await database().asRole<{ reply: { previous: unknown } }>(
				owner,
				'select public.edition_draft($1, $2, $3) as reply',
				[network, 'map', id('map', 1)]
			);
			expect(draft?.reply.previous).toEqual({ number: 1, hash: 'a'.repeat(64), slots });
			expect(await publish(database(), example, 'map')).toMatchObject({
				status: 'published',
				number: 2
			});
		});

		it('gives an address to one edition only, within a network to the newest', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			await publish(database(), example, 'map');
			await applyChanges(database(), example, 2, [changeOf(id('change', 3))], {
				upsert: {
					maps: [
						{ id: id('map', 1), slug: 'alte-karte', layout: 'sectors', sector_by: 'level' },
						{ id: id('map', 2), slug: 'netzwerkkarte', layout: 'free', sector_by: 'level' }
					]
				}
			});
			await database().asRole(
				example.owner,
				"select public.publish_edition($1, 'map', $2, 3, $3, '{}', '[]')",
				[example.network, id('map', 2), 'c'.repeat(64)]
			);
			const rows = await database().asRole(
				anonymous,
				'select target_id from public.editions where network_id = $1',
				[example.network]
			);
			expect(rows).toEqual([{ target_id: id('map', 2) }]);
		});

		it('says target_missing for a map that is not of this network', async () => {
			const example = await exampleNetwork(database());
			const other = await exampleNetwork(database());
			await expect(
				database().asRole(example.owner, "select public.edition_draft($1, 'map', $2)", [
					example.network,
					other.id('map', 1)
				])
			).rejects.toThrow('target_missing');
			await expect(
				database().asRole(
					example.owner,
					"select public.publish_edition($1, 'map', $2, 2, $3, '{}', '[]')",
					[example.network, other.id('map', 1), 'a'.repeat(64)]
				)
			).rejects.toThrow('target_missing');
		});

		const rename = ({ id, ...example }: ExampleNetwork, head: number, name: string) =>
			applyChanges(database(), { id, ...example }, head, [changeOf(id('change', 3))], {
				upsert: { organizations: [{ id: id('organization', 1), name, kind: 'unit' }] }
			});

		const editions = async ({ network }: ExampleNetwork): Promise<unknown[]> =>
			(
				await database().asAdmin(
					'select number, is_current, withdrawn_at from public.editions where network_id = $1 order by 1',
					[network]
				)
			).map((row) => [row['number'], row['is_current'], row['withdrawn_at'] !== null]);
	});
});
