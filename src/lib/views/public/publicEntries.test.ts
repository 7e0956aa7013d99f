import { describe, expect, it } from 'vitest';
import { weimarContent } from '#tests/fixtures/weimarContent.ts';
import {
	entryGroups,
	kindCounts,
	legendTopics,
	listedTopics,
	publicEntries
} from './publicEntries.ts';

const content = weimarContent();
const entries = publicEntries(content);

describe('the list under a published map', () => {
	it('names everybody exactly once, the office first', () => {
		const groups = entryGroups(content);
		const ids = groups.flatMap((group) => group.entries.map(({ organization }) => organization.id));
		expect(ids).toHaveLength(68);
		expect(new Set(ids).size).toBe(68);
		expect(groups[0]?.by).toBe('anchor');
		expect(ids[0]).toBe(content.network.anchor);
	});

	it('tells every relation at both ends, once forward and once inverse', () => {
		const ends = entries.flatMap(({ organization, relations }) =>
			relations.map(({ relation, direction, other }) => ({
				relation,
				direction,
				other,
				organization
			}))
		);
		expect(ends).toHaveLength(2 * content.relations.length);
		for (const { relation, direction, other, organization } of ends) {
			const [near, far] =
				direction === 'forward' ? [relation.from, relation.to] : [relation.to, relation.from];
			expect([organization.id, other.id]).toEqual([near, far]);
		}
	});

	it('counts every kind of the catalogue that is there', () => {
		const counts = kindCounts(content);
		expect(counts.map(({ kind }) => kind)).toEqual([
			'organization',
			'unit',
			'network',
			'programme',
			'project',
			'committee',
			'product',
			'event',
			'venue',
			'publication'
		]);
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(68);
	});

	it('puts a subtopic under its parent, and what has no public topic under its kind', () => {
		const [parent] = content.topics;
		const [first, second] = content.organizations.filter(({ id }) => id !== content.network.anchor);
		if (!parent || !first || !second) throw new Error('fixture is empty');
		const changed = {
			...content,
			topics: [...content.topics, { ...parent, id: 'unter', parent: parent.id }],
			organizations: content.organizations.map((each) => {
				if (each === first) return { ...each, primaryTopic: 'unter' };
				return each === second ? { ...each, primaryTopic: 'verborgen' } : each;
			})
		};
		const groupOf = (id: string) =>
			entryGroups(changed).find(({ entries }) =>
				entries.some((each) => each.organization.id === id)
			);
		expect(groupOf(first.id)).toMatchObject({ by: 'topic', topic: { id: parent.id } });
		expect(groupOf(second.id)).toMatchObject({ by: 'kind', kind: second.kind });
	});

	it('jumps from the legend to those topics only that head a part of the list', () => {
		const heads = entryGroups(content).flatMap((group) =>
			group.by === 'topic' ? [group.topic.code] : []
		);
		const listed = content.topics.filter(({ id }) => listedTopics(content).has(id));
		expect(listed.map(({ code }) => code)).toEqual(heads);
		expect(listed.length).toBeLessThan(legendTopics(content).length);
	});

	it('leaves the emergency out of the legend until something stands in it', () => {
		expect(legendTopics(content).map(({ code }) => code)).not.toContain('notfall');
		const emergency = content.topics.find(({ code }) => code === 'notfall');
		const organizations = content.organizations.map((each, index) =>
			index === 0 ? { ...each, primaryTopic: emergency?.id ?? null } : each
		);
		expect(legendTopics({ ...content, organizations }).map(({ code }) => code)).toContain(
			'notfall'
		);
	});
});
