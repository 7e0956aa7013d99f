import type { Id } from '#domain/shared/Id.ts';

/** Query of the page on which two partners become one; one of them may still be missing. */
export function mergeQuery(keep: Id | null, gone: Id | null): string {
	const params = new URLSearchParams();
	if (keep !== null) params.set('keep', keep);
	if (gone !== null) params.set('gone', gone);
	return `?${params}`;
}
