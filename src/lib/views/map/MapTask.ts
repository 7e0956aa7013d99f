import type { Id } from '#domain/shared/Id.ts';

/** Something that somebody does on the map, with a field or a form of its own. */
export type MapTask =
	/** A form asks where the partners go: the way without a pointer. */
	{ readonly kind: 'moving'; readonly ids: readonly Id[] };
