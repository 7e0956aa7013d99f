import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Visibility } from '#domain/network/Visibility.ts';
import { whereUsed } from './whereUsed.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [work, housing, partner, map, guide] = [id(1), id(2), id(3), id(4), id(5)];
const query = { kinds: [], types: [], levels: [], topics: [], exclude: [] };

/** What is said of one partner in the topic „work“. */
function use(of: {
	readonly topics?: readonly string[];
	readonly exclude?: readonly string[];
	readonly guideTopics?: readonly string[];
	readonly visibility?: Visibility;
}) {
	const commands: readonly SingleCommand[] = [
		{ type: 'addTopic', id: work, fields: { name: { de: 'Arbeit' } } },
		{ type: 'addTopic', id: housing, fields: { name: { de: 'Wohnen' } } },
		{
			type: 'addOrganization',
			id: partner,
			fields: { name: 'Verein', primaryTopic: work, visibility: of.visibility ?? 'public' }
		},
		{
			type: 'addMap',
			id: map,
			fields: {
				slug: 'karte',
				title: { de: 'Karte' },
				query: { ...query, topics: of.topics ?? [], exclude: of.exclude ?? [] }
			}
		},
		{
			type: 'addGuide',
			id: guide,
			fields: { slug: 'heft', title: { de: 'Heft' }, topics: of.guideTopics ?? [] }
		}
	];
	const base = emptyNetwork({ id: id(0), slug: 'probe', title: { de: 'Probe' } });
	const stamp = { changeId: id(99), at: '2026-11-27T10:00:00.000Z' };
	const applied = apply(base, { type: 'batch', label: 'test', commands }, stamp);
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	const { network } = applied.value;
	const organization = network.organizations[partner];
	if (!organization) throw new Error('The partner is there');
	const { isPublic, maps, guides } = whereUsed(network, organization);
	return [isPublic, maps[0]?.use, guides[0]?.use];
}

describe('where a partner is used', () => {
	it.each([
		['everywhere if nothing narrows', {}, [true, 'drawn', 'printed']],
		['not on a map that leaves it out', { exclude: [partner] }, [true, 'excluded', 'printed']],
		['not on a map of other topics', { topics: [housing] }, [true, 'filtered', 'printed']],
		['not in a guide of other topics', { guideTopics: [housing] }, [true, 'drawn', 'other_topics']],
		['in a guide of its topic', { guideTopics: [work] }, [true, 'drawn', 'printed']],
		['inside only', { visibility: 'internal' as const }, [false, 'drawn', 'printed']]
	])('%s', (_rule, of, expected) => {
		expect(use(of)).toEqual(expected);
	});
});
