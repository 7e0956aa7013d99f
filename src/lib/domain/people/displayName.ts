import * as v from 'valibot';
import { name } from '#domain/network/fieldSchemas.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** Longest name by which colleagues know somebody: it stands beside every change. */
export const longestDisplayName = 80;

export type DisplayNameFault = 'name_missing' | 'text_too_long' | 'characters_invalid';

/**
 * The one door for the name that somebody gives themselves, trimmed and on one line.
 *
 * @param typed as it came over the wire
 */
export function parseDisplayName(typed: unknown): Result<string, DisplayNameFault> {
	const parsed = v.safeParse(name, typed);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const isKnown = issue.message === 'name_missing' || issue.message === 'text_too_long';
		return err(isKnown ? (issue.message as DisplayNameFault) : 'characters_invalid');
	}
	const oneLine = parsed.output.replace(/\s+/gu, ' ');
	return oneLine.length > longestDisplayName ? err('text_too_long') : ok(oneLine);
}
