import * as v from 'valibot';
import type { Fault, FaultCode } from '#domain/network/Fault.ts';
import { name } from '#domain/network/fieldSchemas.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** Longest name by which colleagues know somebody: it stands beside every change. */
export const longestDisplayName = 80;

const displayName = v.pipe(
	name,
	v.transform((typed) => typed.replace(/\s+/gu, ' ')),
	v.maxLength(longestDisplayName, 'text_too_long' satisfies FaultCode)
);

/**
 * The one door for the name that somebody gives themselves, trimmed and on one line.
 *
 * @param typed as it came over the wire
 */
export function parseDisplayName(typed: unknown): Result<string, Pick<Fault, 'code' | 'limit'>> {
	const parsed = v.safeParse(displayName, typed);
	if (parsed.success) return ok(parsed.output);
	return err({ code: parsed.issues[0].message as FaultCode, limit: longestDisplayName });
}
