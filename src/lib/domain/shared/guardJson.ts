/** Deepest nesting and most values that any document of ours can need. */
export const jsonLimits = { depth: 12, values: 3_000_000 } as const;

export interface JsonProblem {
	readonly code: 'not_json' | 'too_deep' | 'too_many' | 'field_unknown' | 'characters_invalid';
	readonly path: string;
	readonly limit?: number;
}

const isPlainObject = (value: object): boolean => {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
};

/** A key that a bare object inherits could be mistaken for one of ours (`__proto__`). */
const isInherited = (key: string): boolean => key in Object.prototype;

/** PostgreSQL's jsonb takes neither; nobody types them. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

function problemAt(value: unknown, path: string, depth: number): JsonProblem | null {
	if (depth > jsonLimits.depth) return { code: 'too_deep', path };
	if (value === null || typeof value === 'boolean') return null;
	if (typeof value === 'string')
		return isStorable(value) ? null : { code: 'characters_invalid', path };
	if (typeof value === 'number') return Number.isFinite(value) ? null : { code: 'not_json', path };
	if (typeof value !== 'object') return { code: 'not_json', path };
	if (!Array.isArray(value) && !isPlainObject(value)) return { code: 'not_json', path };
	const bad = Object.keys(value).find((key) => isInherited(key) || !isStorable(key));
	return bad === undefined ? null : { code: 'field_unknown', path: joinPath(path, bad) };
}

export const joinPath = (path: string, key: string): string =>
	path === '' ? key : `${path}.${key}`;

/**
 * First look at anything foreign, before a schema sees it: plain JSON, not too deep, not too big, no
 * key that reaches for a prototype. Does not recurse, so that no input can exhaust the stack.
 */
export function guardJson(input: unknown): JsonProblem | null {
	const waiting: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
		{ value: input, path: '', depth: 0 }
	];
	for (let seen = 0; ; seen += 1) {
		const next = waiting.pop();
		if (!next) return null;
		if (seen > jsonLimits.values) return { code: 'too_many', path: '', limit: jsonLimits.values };
		const problem = problemAt(next.value, next.path, next.depth);
		if (problem) return problem;
		if (typeof next.value !== 'object' || next.value === null) continue;
		for (const [key, value] of Object.entries(next.value))
			waiting.push({ value, path: joinPath(next.path, key), depth: next.depth + 1 });
	}
}
