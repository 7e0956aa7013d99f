import type { BaseIssue } from 'valibot';
import { faultCodes, type Fault, type FaultCode } from './Fault.ts';

const known: ReadonlySet<string> = new Set(faultCodes);

/** Our schemas carry the code as message; strict objects speak for themselves of their keys. */
export function codeOfIssue(issue: BaseIssue<unknown>): FaultCode {
	const isKey = issue.path?.at(-1)?.origin === 'key';
	if (issue.type === 'strict_object' && isKey)
		return issue.expected === 'never' ? 'field_unknown' : 'field_missing';
	return known.has(issue.message) ? (issue.message as FaultCode) : 'value_not_allowed';
}

/** The allowed number, for issues that are about one. */
export const limitOfIssue = (issue: BaseIssue<unknown>): number | undefined =>
	typeof issue.requirement === 'number' ? issue.requirement : undefined;

export function faultOfIssue(
	issue: BaseIssue<unknown>,
	place: Pick<Fault, 'collection' | 'id' | 'field'>
): Fault {
	const limit = limitOfIssue(issue);
	return { code: codeOfIssue(issue), ...place, ...(limit === undefined ? {} : { limit }) };
}
