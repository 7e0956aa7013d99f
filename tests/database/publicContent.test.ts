import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import { describe, expect, it } from 'vitest';
import { draft } from './example/drafts.ts';
import { exampleNetwork } from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';

/** Names of the fields of a collection that an edition shows, as `PublicContent.ts` derives them. */
const publicFields = (collection: CollectionName, ...heldBack: readonly string[]): string =>
	['id', ...Object.entries(fieldsOf[collection]).flatMap(([f, spec]) => (spec.internal ? [] : [f]))]
		.filter((field) => !heldBack.includes(field))
		.sort()
		.join(' ');

describe('what the public may know', () => {
	onBothEngines((database) => {
		it('leaves out internal objects and everything that hangs on them', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const content = await draft(database(), example, 'map');
			const ids = (list: string) => content[list]?.map((object) => object['id']);
			expect(ids('topics')).toEqual([id('topic', 2), id('topic', 1)]);
			expect(ids('organizations')).toEqual([id('organization', 1), id('organization', 2)]);
			expect(ids('locations')).toEqual([id('location', 1)]);
			expect(ids('services')).toEqual([id('service', 1)]);
			expect(content['services']?.[0]).toMatchObject({ locations: [id('location', 1)] });
			expect(ids('contacts')).toEqual([id('contact', 1), id('contact', 5)]);
			expect(ids('relations')).toEqual([id('relation', 1)]);
			for (const hidden of [
				id('organization', 3),
				id('topic', 3),
				id('topic', 4),
				id('service', 2),
				id('location', 2),
				id('location', 3)
			]) {
				expect(JSON.stringify(content)).not.toContain(hidden);
			}
		});

		it('sorts sets and lists, keeps the order of chapters, and drops what is hidden from them', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const content = await draft(database(), example, 'guide');
			expect(content['schema']).toBe('wegenetz/guide/1');
			expect(content['guide']).toMatchObject({
				topics: [id('topic', 2), id('topic', 1)],
				languages: ['de', 'tr'],
				map: id('map', 1)
			});
			expect(content['map']).toMatchObject({
				query: {
					levels: ['kommune'],
					topics: [id('topic', 2), id('topic', 1)],
					exclude: [id('organization', 2)]
				}
			});
			expect(content['organizations']?.[0]).toMatchObject({
				languages: ['de', 'tr'],
				topics: [id('topic', 2)]
			});
			expect(content['organizations']?.[1]).toMatchObject({ primaryTopic: null });
			expect(content['services']?.[0]).toMatchObject({ targetGroups: ['children', 'women'] });
		});

		it('has exactly the fields of PublicContent.ts', async () => {
			const example = await exampleNetwork(database());
			const content = await draft(database(), example, 'guide');
			const fields = (object: unknown) =>
				Object.keys(object ?? {})
					.sort()
					.join(' ');
			expect(fields(content)).toBe(
				'contacts guide locations map network organizations relations schema services topics'
			);
			expect(fields(content['network'])).toBe(publicFields('networks'));
			expect(fields(content['topics']?.[0])).toBe(publicFields('topics', 'hidden'));
			for (const collection of ['organizations', 'locations', 'services', 'relations'] as const) {
				expect(fields(content[collection]?.[0]), collection).toBe(
					publicFields(collection, 'sourceId', 'visibility')
				);
			}
			expect(fields({ ...content['contacts']?.[0], person: undefined })).toBe(
				`${publicFields('contacts', 'sourceId', 'visibility')} person`.split(' ').sort().join(' ')
			);
			expect(fields(content['map'])).toBe(publicFields('maps', 'embedPolicy'));
			expect(fields(content['guide'])).toBe(publicFields('guides'));
		});

		it('shows of the exceptions of a timetable only those that are not over', async () => {
			const example = await exampleNetwork(database());
			const exception = (from: string) => ({ from, until: from, spans: [], reason: {} });
			const hours = {
				regular: [],
				byAppointment: true,
				note: {},
				exceptions: [exception('2020-12-24'), exception('2999-12-24')],
				validFrom: null,
				validTo: null
			};
			await database().asAdmin('update public.organizations set hours = $2 where network_id = $1', [
				example.network,
				JSON.stringify(hours)
			]);
			const content = await draft(database(), example, 'map');
			expect(content['organizations']?.[0]).toMatchObject({
				hours: { ...hours, exceptions: [exception('2999-12-24')] }
			});
			expect(content['services']?.[0]).toMatchObject({ hours: null });
		});

		it('hides the anchor when the office itself is internal', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			expect((await draft(database(), example, 'map'))['network']).toMatchObject({
				anchor: id('organization', 1)
			});
			await database().asAdmin(
				"update public.organizations set visibility = 'internal' where network_id = $1 and id = $2",
				[example.network, id('organization', 1)]
			);
			expect((await draft(database(), example, 'map'))['network']).toMatchObject({ anchor: null });
		});

		it.each([
			[{}, { name: 'Ayşe Beispiel', email: 'ayse@example.org', phone: '0151 23456789' }],
			[{ person_scope: 'partners' }, null],
			[{ person_scope: 'internal' }, null],
			[{ person_basis: null }, null],
			[{ person_basis: '  ' }, null],
			[
				{ person_email_id: null, person_phone_id: null },
				{ name: 'Ayşe Beispiel', email: null, phone: null }
			],
			[{ person_name_id: null, person_email_id: null, person_phone_id: null }, null]
		])('names a person only with release and basis: %j', async (fields, person) => {
			const example = await exampleNetwork(database());
			for (const [column, value] of Object.entries(fields)) {
				await database().asAdmin(
					`update public.contacts_internal set ${column} = $3 where network_id = $1 and id = $2`,
					[example.network, example.id('contact', 1), value]
				);
			}
			const content = await draft(database(), example, 'map');
			expect(content['contacts']?.map((contact) => contact['person'])).toEqual([person, null]);
		});
	});
});
