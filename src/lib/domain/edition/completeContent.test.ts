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

	it('keeps what the edition says', () => {
		expect(completeContent(weimarContent()).organizations).toMatchObject(
			weimarContent().organizations
		);
	});

	it('gets no internal field', () => {
		expect(completeContent(weimarContent()).organizations[0]).not.toHaveProperty('stage');
	});
});
