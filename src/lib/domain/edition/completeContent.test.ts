import { describe, expect, it } from 'vitest';
import { weimarContent } from '#tests/fixtures/weimarContent.ts';
import { completeContent } from './completeContent.ts';
import type { PublicMap } from './PublicContent.ts';

describe('content of an edition that is older than the software', () => {
	it('gets the empty form of every public field that it does not know yet', () => {
		const frozen = structuredClone(weimarContent()) as unknown as Record<
			string,
			{ description?: unknown }[]
		>;
		for (const organization of frozen['organizations'] ?? []) delete organization.description;
		const [first] = completeContent(frozen as unknown as PublicMap).organizations;
		expect(first?.description).toEqual({});
		expect(first?.name).toBe(weimarContent().organizations[0]?.name);
	});

	it('takes a null where pages look into a text or a set for an empty one', () => {
		const frozen = structuredClone(weimarContent()) as unknown as Record<
			string,
			Record<string, unknown>[]
		>;
		for (const organization of frozen['organizations'] ?? [])
			Object.assign(organization, { description: null, topics: null, phone: null });
		const [first] = completeContent(frozen as unknown as PublicMap).organizations;
		expect(first).toMatchObject({ description: {}, topics: [], phone: null });
	});

	it('completes the map itself, too', () => {
		const { translations: _, ...map } = weimarContent().map;
		const old = { ...weimarContent(), map } as unknown as PublicMap;
		expect(completeContent(old).map).toMatchObject(weimarContent().map);
	});

	it('keeps what the edition says', () => {
		expect(completeContent(weimarContent()).organizations).toMatchObject(
			weimarContent().organizations
		);
	});

	it('gets no internal field', () => {
		expect(completeContent(weimarContent()).organizations[0]).not.toHaveProperty('stage');
	});
});
