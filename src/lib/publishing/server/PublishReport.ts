import type { EditionHead } from '#domain/edition/PublicContent.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';

/** A map or guide that can be published. */
export interface PublishTarget {
	readonly kind: EditionHead['kind'];
	readonly id: Id;
	readonly slug: string;
	readonly title: NetworkMap['title'];
}

/** Why there is no new edition; in every case the one before stays as it was. */
export type PublishFailure =
	| { readonly code: 'not_allowed' | 'target_missing' | 'slug_taken' | 'stale' | 'pdf_timeout' }
	/** There is no Typst for this kind of machine. */
	| { readonly code: 'pdf_unsupported' }
	| { readonly code: 'pdf_odd_character'; readonly character: string; readonly record: string }
	| { readonly code: 'pdf_failed'; readonly errorId: string }
	/** Of our own making; the log has it under this id. */
	| { readonly code: 'unexpected'; readonly errorId: string };

export type PublishOutcome =
	| { readonly status: 'published' | 'unchanged'; readonly number: number }
	| { readonly status: 'failed'; readonly failure: PublishFailure };

export interface PublishReport {
	readonly target: PublishTarget;
	readonly outcome: PublishOutcome;
}
