import { error } from '@sveltejs/kit';
import { completeContent } from '#domain/edition/completeContent.ts';
import type { EditionHead, PublicNetwork } from '#domain/edition/PublicContent.ts';
import { listPublicEditions, readEdition, type PublicEntry } from '#storage/server/editions.ts';

interface Newest {
	readonly listed: readonly PublicEntry[];
	readonly head: EditionHead;
	readonly network: PublicNetwork['network'];
}

/**
 * What a network says of itself in its newest edition, with all that it has published: what is not
 * published yet stays unknown. Ends with 404 if nothing is.
 */
export async function newestEdition(
	client: Parameters<typeof listPublicEditions>[0],
	slug: string
): Promise<Newest> {
	const listed = await listPublicEditions(client, slug);
	const [newest] = listed.toSorted((a, b) => b.head.publishedAt.localeCompare(a.head.publishedAt));
	const edition = newest && (await readEdition(client, slug, newest.head.kind, newest.head.slug));
	if (!edition) error(404, 'not_published');
	return { listed, head: edition.head, network: completeContent(edition.content).network };
}
