import * as v from 'valibot';
import { guardJson, joinPath } from '#domain/shared/guardJson.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { codeOfIssue, limitOfIssue } from './faultOfIssue.ts';
import type { FaultCode } from './Fault.ts';

/** What is wrong with foreign data, and where: `organizations.<id>.name`. */
export interface Problem {
	readonly code: FaultCode;
	readonly path: string;
	readonly limit?: number;
}

/** More than this nobody reads. */
export const mostProblems = 100;

export function problemOfIssue(issue: v.BaseIssue<unknown>, under = ''): Problem {
	const keys = issue.path?.map(({ key }) => String(key)) ?? [];
	const limit = limitOfIssue(issue);
	const path = keys.reduce(joinPath, under);
	return { code: codeOfIssue(issue), path, ...(limit === undefined ? {} : { limit }) };
}

/** The door for anything foreign: plain JSON first, then the schema. Never throws. */
export function parseWith<T>(
	schema: v.GenericSchema<unknown, T>,
	input: unknown
): Result<T, readonly Problem[]> {
	const unsafe = guardJson(input);
	if (unsafe) return err([unsafe]);
	const parsed = v.safeParse(schema, input);
	return parsed.success
		? ok(parsed.output)
		: err(parsed.issues.slice(0, mostProblems).map((issue) => problemOfIssue(issue)));
}
