import type { EditionHead, PublicGuide, PublicMap } from '#domain/edition/PublicContent.ts';

/** A published map as its page and its embed show it. */
export interface PublishedMap {
	readonly head: EditionHead;
	readonly content: PublicMap;
	/** The drawing for this place and language, null if the edition has none. */
	readonly svg: string | null;
}

export interface PublishedGuide {
	readonly head: EditionHead;
	readonly content: PublicGuide;
	readonly svg: string | null;
}
