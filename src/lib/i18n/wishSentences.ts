import {
	longestWishLine,
	mostOwnNetworks,
	type WishFaultCode
} from '#domain/firstRun/newNetworkWish.ts';
import { networkSlugLengths } from '#domain/shared/slug.ts';
import { m } from './generated/messages.js';

/** One sentence per fault of the form for a new network; a code without one does not compile. */
const sentences: Readonly<Record<WishFaultCode, () => string>> = {
	title_missing: m.first_run_error_title_missing,
	office_missing: m.first_run_error_office_missing,
	too_long: () => m.first_run_error_too_long({ limit: longestWishLine }),
	characters_invalid: m.first_run_error_characters_invalid,
	slug_missing: m.first_run_error_slug_missing,
	slug_letters: m.first_run_error_slug_letters,
	slug_length: () => m.first_run_error_slug_length(networkSlugLengths),
	slug_reserved: m.first_run_error_slug_reserved,
	slug_taken: m.first_run_error_slug_taken
};

export const wishSentence = (code: WishFaultCode): string => sentences[code]();

/** The account has as many networks as it may have. */
export const tooManyNetworks = (): string => m.first_run_error_too_many({ limit: mostOwnNetworks });
