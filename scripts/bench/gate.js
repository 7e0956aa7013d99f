/**
 * @param {readonly number[]} values
 * @returns {number} the middle value; the mean of the two middle ones for an even count
 */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const high = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/**
 * One line per gate, to be read by people and by scripts. A gate whose runs lie on both sides of
 * the limit is `undecided`: the machine was too noisy to say.
 *
 * @param {string} name
 * @param {readonly number[]} values
 * @param {number} limit the largest value that is still good
 * @returns {string}
 */
export function gateLine(name, values, limit) {
	const min = Math.min(...values);
	const max = Math.max(...values);
	const verdict = max <= limit ? 'ok' : min > limit ? 'short' : 'undecided';
	const show = (/** @type {number} */ value) => Number(value.toFixed(2));
	return `GATE ${name} ${show(median(values))} [${show(min)}..${show(max)}] limit ${limit} ${verdict}`;
}
