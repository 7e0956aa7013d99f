import type { Id } from '#domain/shared/Id.ts';

/**
 * Fragment of an entry on a page: links, the drawn map, the printed guide and the page's script
 * (`script/stops.js`, which knows the prefix) meet in it.
 */
export const entryAnchor = (id: Id): string => `e-${id}`;
