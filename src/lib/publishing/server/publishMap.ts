import { readLogo } from '#storage/server/readLogo.ts';
import { draftEdition, publishEdition } from '#storage/server/editions.ts';
import type { Id } from '#domain/shared/Id.ts';
import { drawMapFiles } from './drawMapFiles.ts';
import { editionHash } from './editionHash.ts';
import { logoFiles } from './logoFile.ts';
import type { PublishOutcome, PublishTarget } from './PublishReport.ts';

/** The data client of whoever publishes; only storage knows what it is. */
export type Client = Parameters<typeof draftEdition>[0];

/** Freezes a map: its public content, its seats and its drawings. */
export async function publishMap(
	client: Client,
	network: Id,
	target: PublishTarget,
	pageUrl: string
): Promise<PublishOutcome | 'stale'> {
	const draft = await draftEdition(client, network, 'map', target.id);
	if (!draft.ok) return { status: 'failed', failure: { code: draft.error } };
	const { head, content, previous } = draft.value;
	const logo = logoFiles(await readLogo(client, network), content.network.logo);
	if (!logo) return 'stale';
	const { files, slots } = drawMapFiles(
		content,
		previous?.slots ?? {},
		['page', 'embed', 'file'],
		pageUrl
	);
	const published = await publishEdition(client, {
		network,
		kind: 'map',
		target: target.id,
		head,
		hash: editionHash(content, slots, files),
		slots,
		files: [...files, ...logo]
	});
	if (!published.ok) return { status: 'failed', failure: { code: published.error } };
	const { status, number } = published.value;
	return status === 'stale' ? 'stale' : { status, number };
}
