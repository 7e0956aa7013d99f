import { listPublicEditions } from '#storage/server/editions.ts';

/** Where partners find the map, if anything is out; letters name it. */
export async function mapAddress(
	{ backend }: App.Locals,
	slug: string,
	origin: string
): Promise<string | null> {
	const editions = await listPublicEditions(backend.anonymous(), slug);
	return editions.length > 0 ? new URL(`/${slug}`, origin).href : null;
}
