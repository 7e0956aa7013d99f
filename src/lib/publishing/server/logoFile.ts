import { createHash } from 'node:crypto';
import { logoPicture } from '#domain/brand/logo/logoPicture.ts';
import type { EditionFile } from '#storage/server/editions.ts';

/**
 * The file of an edition that its content names as its logo; none for a network without one. Null
 * if the logo is another by now than the one in the content: then the draft is stale.
 *
 * @param logo `data:` address, as the network holds it
 * @param named what `private.logo_file` made of it in the content
 */
export function logoFiles(logo: string | null, named: string | null): EditionFile[] | null {
	if (logo === null || named === null) return logo === named ? [] : null;
	const hash = createHash('sha256').update(logo).digest('hex').slice(0, 16);
	const picture = logoPicture(logo);
	if (!picture || !named.startsWith(`logo-${hash}-`)) return null;
	return [{ name: named, ...picture }];
}
