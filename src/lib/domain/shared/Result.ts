/**
 * An expected failure is a value, not an exception: the caller must look at `ok` before it can
 * reach the value. Exceptions stay for broken promises of our own code.
 */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({
	ok: false,
	error
});
