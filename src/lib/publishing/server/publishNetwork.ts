import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { logFailure } from '#storage/server/log.ts';
import { readSnapshot } from '#storage/server/networks.ts';
import { publishGuide } from './publishGuide.ts';
import { publishMap, type Client } from './publishMap.ts';
import type { PublishOutcome, PublishReport, PublishTarget } from './PublishReport.ts';

export interface PublishOptions {
	/** Public address of this installation, without a slash at the end. */
	readonly origin: string;
}

/** Somebody saves while we draw: so often we begin again. */
const mostTries = 4;

/**
 * Publishes all maps and guides of a network, maps first since guides take their seats. Each one
 * succeeds or fails by itself: what could not be published stays as it was.
 *
 * @param client of a member with the right to publish, or the service
 */
export async function publishNetwork(
	client: Client,
	{ id, slug }: { readonly id: Id; readonly slug: string },
	{ origin }: PublishOptions
): Promise<readonly PublishReport[]> {
	const loaded = await readSnapshot(client, id);
	const reports: PublishReport[] = [];
	for (const target of loaded ? publishTargets(loaded.network) : []) {
		const pageUrl = `${origin}/${slug}/${target.kind}/${target.slug}`;
		reports.push({ target, outcome: await publishTarget(client, id, target, pageUrl) });
	}
	return reports;
}

/** What of a network can be published: maps first, each kind by address. */
export function publishTargets(network: Network): readonly PublishTarget[] {
	const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1);
	const maps = Object.values(network.maps).toSorted(bySlug);
	const guides = Object.values(network.guides).toSorted(bySlug);
	return [
		...maps.map(({ id, slug, title }) => ({ kind: 'map' as const, id, slug, title })),
		...guides.map(({ id, slug, title }) => ({ kind: 'guide' as const, id, slug, title }))
	];
}

async function publishTarget(
	client: Client,
	network: Id,
	target: PublishTarget,
	pageUrl: string
): Promise<PublishOutcome> {
	const publish = target.kind === 'map' ? publishMap : publishGuide;
	for (let tries = 0; tries < mostTries; tries++) {
		try {
			const outcome = await publish(client, network, target, pageUrl);
			if (outcome !== 'stale') return outcome;
		} catch (error) {
			const errorId = logFailure('publish_failed', error);
			return { status: 'failed', failure: { code: 'unexpected', errorId } };
		}
	}
	return { status: 'failed', failure: { code: 'stale' } };
}
