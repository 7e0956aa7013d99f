import type { SaveOutcome, SaveRequest } from '#domain/history/SaveRequest.ts';

/** What came of a save request. `unreachable` is everything that may be different in a moment. */
export type SaveReply =
	| SaveOutcome
	| { readonly status: 'signedOut' }
	| { readonly status: 'refused'; readonly code: string; readonly errorId?: string }
	| { readonly status: 'unreachable' };

/** Given by the route; the editor knows neither fetch nor the database. May throw: unreachable. */
export type Save = (request: SaveRequest) => Promise<SaveReply>;
