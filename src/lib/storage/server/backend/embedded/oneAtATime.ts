/**
 * Runs tasks strictly one after the other, in order of arrival.
 *
 * Needed around every call into Lite on PGlite: one session and no lock around BEGIN…COMMIT mean
 * that two calls in the same tick run the query of one user as another (reference: stack, trap 1).
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const result = last.then(task, task);
		last = result.catch(() => {});
		return result;
	};
}
