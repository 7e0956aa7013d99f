/**
 * How alike two words are: 1 the same, less for a slip of the pen, 0 for two words. Short words
 * must be the same: of four letters, one is a quarter of the meaning.
 */
export function tokenLikeness(a: string, b: string): number {
	if (a === b) return 1;
	const longer = Math.max(a.length, b.length);
	const allowed = longer >= 10 ? 2 : longer >= 6 ? 1 : 0;
	if (Math.abs(a.length - b.length) > allowed || allowed === 0) return 0;
	return distanceWithin(a, b, allowed) ? 0.9 : 0;
}

/** Whether that few letters put in, left out, changed or swapped with the next make one the other. */
function distanceWithin(a: string, b: string, most: number): boolean {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		if (Math.min(...row) > most) return false;
		before = last;
		last = row;
	}
	return (last[b.length] ?? 0) <= most;
}
