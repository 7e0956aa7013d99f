import { describe, expect, it } from 'vitest';
import { applyChanges, changeOf, emptyNetwork } from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';

const organizations = 2000;
const relations = 6000;

describe('a large network', () => {
	onBothEngines((database) => {
		it('of 2,000 partners and 6,000 relations is written, changed and read whole', async () => {
			const example = await emptyNetwork(database());
			const { id } = example;
			const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
			const organization = (n: number) => ({
				id: id('organization', n),
				name: `Partner ${n}`,
				kind: 'organization',
				primary_topic_id: id('topic', n % 12),
				topics: [id('topic', (n + 1) % 12)],
				description: { de: 'Beschreibung '.repeat(10) }
			});
			const rows = {
				upsert: {
					topics: numbers(12).map((n) => ({ id: id('topic', n), name: { de: `Thema ${n}` } })),
					organizations: numbers(organizations).map(organization),
					organizations_internal: numbers(organizations).map((n) => ({
						id: id('organization', n)
					})),
					relations: numbers(relations).map((n) => ({
						id: id('relation', n),
						from_id: id('organization', n % organizations),
						to_id: id('organization', (n * 7 + 1) % organizations),
						type: 'refers_to',
						evidence: { de: 'Beleg' }
					}))
				}
			};
			const imported = await applyChanges(
				database(),
				example,
				0,
				[changeOf(id('change', 1))],
				rows
			);
			expect(imported).toEqual({ status: 'saved', revision: 1 });

			const saved = await applyChanges(database(), example, 1, [changeOf(id('change', 2))], {
				upsert: { organizations: [{ ...organization(1), name: 'Neu' }] }
			});
			expect(saved.status).toBe('saved');

			const read = await database().asRole<{ reply: { rows: Record<string, unknown[]> } }>(
				example.owner,
				'select public.network_snapshot($1) as reply',
				[example.network]
			);
			expect(read[0]?.reply.rows['relations']).toHaveLength(relations);
		});
	});
});
