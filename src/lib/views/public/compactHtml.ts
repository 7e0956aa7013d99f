import type { Id } from '#domain/shared/Id.ts';

/**
 * Makes a framed page small: ids of 36 characters become short ones, the same wherever one
 * stands. Ids of users' texts are not touched.
 *
 * @param ids all ids that the page may hold, in an order that is the same every time
 */
export function compactHtml(html: string, ids: readonly Id[]): string {
	const short = new Map(ids.map((id, index) => [id, index.toString(36)]));
	return html.replace(
		/(["#-])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=")/gu,
		(whole, before: string, id: string) => {
			const replaced = short.get(id);
			return replaced === undefined ? whole : before + replaced;
		}
	);
}
