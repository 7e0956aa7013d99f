import type { EditionHead } from '#domain/edition/PublicContent.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { draftEdition, listEditions, readEdition } from '#storage/server/editions.ts';
import type { Client } from './publishMap.ts';
import { publishTargets } from './publishNetwork.ts';
import type { PublishTarget } from './PublishReport.ts';

/** A map or guide with what is out of it now. */
export interface PublishState {
	readonly target: PublishTarget;
	readonly edition: EditionHead | null;
	/** Whether publishing now would change anything; null for those who may not publish. */
	readonly changed: boolean | null;
}

/** What there is to publish, and what of it has changed since its current edition. */
export async function publishStates(
	client: Client,
	network: Network,
	slug: string
): Promise<readonly PublishState[]> {
	const editions = await listEditions(client, network.id);
	const states: PublishState[] = [];
	for (const target of publishTargets(network)) {
		const current = editions.find(
			(edition) => edition.isCurrent && edition.target === target.id
		)?.head;
		states.push({
			target,
			edition: current ?? null,
			changed: await hasChanged(client, network.id, slug, target, current ?? null)
		});
	}
	return states;
}

async function hasChanged(
	client: Client,
	network: Id,
	slug: string,
	target: PublishTarget,
	current: EditionHead | null
): Promise<boolean | null> {
	const draft = await draftEdition(client, network, target.kind, target.id);
	if (!draft.ok) return null;
	if (!current || current.slug !== target.slug) return true;
	const published = await readEdition(client, slug, target.kind, current.slug);
	if (!published) return true;
	const { content, embedPolicy } = draft.value;
	return (
		JSON.stringify(content) !== JSON.stringify(published.content) ||
		JSON.stringify(embedPolicy) !== JSON.stringify(published.embedPolicy)
	);
}
