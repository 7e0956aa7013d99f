import type { EditionHead } from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';

export type EditionKind = EditionHead['kind'];

/** What of an edition's row says what it is, without its content. */
export interface HeadRow {
	readonly id: Id;
	readonly kind: EditionKind;
	readonly network_slug: string;
	readonly slug: string;
	readonly number: number;
	readonly published_at: string;
	readonly hash: string;
	readonly shows_persons: boolean;
}

export const headColumns =
	'id, kind, network_slug, slug, number, published_at, hash, shows_persons';

export const toHead = (row: HeadRow): EditionHead => ({
	id: row.id,
	kind: row.kind,
	network: row.network_slug,
	slug: row.slug,
	number: row.number,
	publishedAt: new Date(row.published_at).toISOString(),
	hash: row.hash,
	showsPersons: row.shows_persons
});

/** PostgREST gives `bytea` as `\x…`. */
export function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Buffer.from(hex.replace(/^\\x/, ''), 'hex'));
}
