import { describe, expect, it } from 'vitest';
import {
	applyChanges,
	changeOf,
	emptyNetwork,
	exampleNetwork,
	publish,
	type ExampleNetwork
} from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import { isFreeNetworkSlug, networkSlugLengths, reservedSlugs } from '#domain/shared/slug.ts';
import { operator } from './harness/TestDatabase.ts';

describe('the name of a network', () => {
	onBothEngines((database) => {
		it.each(['app', 'api', 'auth', 'embed', 'oembed', 'healthz', 'find', 'de-simple', 'ckb'])(
			'is not the reserved word %s',
			async (slug) => {
				await expect(create(slug)).rejects.toThrow('slug_reserved');
			}
		);

		it('is reserved by the same words in the domain', async () => {
			const [row] = await database().asAdmin<{ words: string[] }>(
				'select private.reserved_words() as words'
			);
			const twoLetters = ({ length }: string): boolean => length < networkSlugLengths.least;
			expect([...(row?.words ?? [])].sort()).toEqual(
				[...reservedSlugs].filter((word) => !twoLetters(word)).sort()
			);
		});

		it.each(['abc', 'x'.repeat(60), 'ab', 'x'.repeat(61), 'a--b', 'Abc', 'wegweiser'])(
			'%s is free or not as the domain says',
			async (slug) => {
				const made = await create(slug).then(
					() => true,
					() => false
				);
				expect(made).toBe(isFreeNetworkSlug(slug));
			}
		);

		it.each(['de', 'en', 'x', 'Weimar', 'weimar_2015', '-weimar', 'weimar--2015', 'ä-stadt'])(
			'is not %s',
			async (slug) => {
				await expect(create(slug)).rejects.toThrow('networks_slug_check');
			}
		);

		it('is given once, also while an old edition still answers under it', async () => {
			const example = await exampleNetwork(database());
			const { slug } = example;
			await publish(database(), example, 'map');
			await expect(create(slug)).rejects.toThrow('slug_taken');
			await renameNetwork(example, 2, `${slug}-neu`);
			await expect(create(slug)).rejects.toThrow('slug_taken');
			const other = await emptyNetwork(database());
			await expect(renameNetwork(other, 0, slug)).rejects.toThrow('slug_taken');
			await expect(renameNetwork(other, 0, 'admin')).rejects.toThrow('slug_reserved');
			await publish(database(), example, 'map');
			await expect(create(slug)).resolves.toHaveLength(1);
		});

		const create = (slug: string) =>
			database().asRole(
				operator,
				"select public.create_network(gen_random_uuid(), $1, '{}', gen_random_uuid(), 'O')",
				[slug]
			);

		const renameNetwork = (example: ExampleNetwork, head: number, slug: string) =>
			applyChanges(database(), example, head, [changeOf(example.id('change', 5))], {
				upsert: { networks: [{ id: example.network, slug, title: {} }] }
			});
	});
});
