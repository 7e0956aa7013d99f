import type { Network } from '#domain/network/Network.ts';
import type { Instant } from '#domain/shared/Id.ts';
import { editionRevisions, listEditions } from '#storage/server/editions.ts';
import type { Client } from './publishMap.ts';
import { publishStates } from './publishState.ts';

/** How the network stands to what the public reads of it. */
export interface PublishedRevision {
	/** Revision that the newest edition froze; null if nothing is out. */
	readonly revision: number | null;
	readonly publishedAt: Instant | null;
	/** Whether publishing now would change anything; null if nobody can tell this person. */
	readonly changed: boolean | null;
}

/**
 * For the overview of those who may edit; others do not see revisions. Publishing
 * without a change leaves the old edition, so the revision alone does not say that there is news.
 */
export async function publishedRevision(
	client: Client,
	network: Network,
	slug: string
): Promise<PublishedRevision> {
	const revisions = await editionRevisions(client, network.id);
	const current = (await listEditions(client, network.id)).filter(({ isCurrent }) => isCurrent);
	const known = current.flatMap(({ head }) => revisions.get(head.id) ?? []);
	const [newest] = current;
	const states = await publishStates(client, network, slug);
	const answers = states.map(({ changed }) => changed);
	return {
		revision: known.length > 0 ? Math.max(...known) : null,
		publishedAt: newest?.head.publishedAt ?? null,
		changed: answers.includes(null) ? null : answers.includes(true)
	};
}
