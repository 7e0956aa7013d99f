import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyChange } from '#domain/history/applyChange.ts';
import type { Patch } from '#domain/history/Change.ts';
import { rebase } from '#domain/history/rebase.ts';
import { ok } from '#domain/shared/Result.ts';
import {
	danglingCreateConflicts,
	deleteAgainstEditConflicts,
	orderDoesNotMatter,
	rebaseIsIdentityAtHome,
	topicEditsMerge,
	translatorsMerge,
	type Rebase
} from '#tests/arbitraries/mergeProperties.ts';

/** Stops at the first counterexample; a mistake that is rarely met gets the runs to be met. */
const fails = <T>(property: fc.IProperty<T>): boolean =>
	fc.check(property, { numRuns: 10_000, endOnFailure: true }).failed;

/** Must-fail probes: each of these is a mistake one could make, and the properties must see it. */
describe('the merge properties see a wrong rebase', { timeout: 60_000 }, () => {
	it('that lets the last writer win', () => {
		const lastWins: Rebase = (network, change) =>
			ok({ network: applyChange(network, change), change });
		expect(fails(deleteAgainstEditConflicts(lastWins))).toBe(true);
		expect(fails(danglingCreateConflicts(lastWins))).toBe(true);
		expect(fails(orderDoesNotMatter(lastWins))).toBe(true);
	});

	it('that forgets what joined or left a set', () => {
		const withoutSets: Rebase = (network, change) =>
			rebase(network, { ...change, patches: change.patches.filter(({ op }) => op === 'set') });
		expect(fails(topicEditsMerge(withoutSets))).toBe(true);
	});

	it('that only ever adds to a set', () => {
		const addsOnly: Rebase = (network, change) => {
			const added = change.patches.filter(({ op }) => op !== 'remove');
			return rebase(network, { ...change, patches: added });
		};
		expect(fails(topicEditsMerge(addsOnly))).toBe(true);
	});

	it('that replaces a text in all languages', () => {
		const wholeTexts: Rebase = (network, change) =>
			rebase(network, { ...change, patches: change.patches.map(asWholeText(network)) });
		expect(fails(translatorsMerge(wholeTexts))).toBe(true);
	});

	it('that drops the last patch', () => {
		const forgetful: Rebase = (network, change) =>
			rebase(network, { ...change, patches: change.patches.slice(0, -1) });
		expect(fails(rebaseIsIdentityAtHome(forgetful))).toBe(true);
	});
});

const asWholeText =
	(network: Parameters<Rebase>[0]) =>
	(patch: Patch): Patch => {
		if (patch.op !== 'set' || !patch.path.startsWith('description.')) return patch;
		const language = patch.path.slice('description.'.length);
		const text = typeof patch.after === 'string' ? patch.after : '';
		const before = network.organizations[patch.id]?.description ?? {};
		return { ...patch, path: 'description', before: { ...before }, after: { [language]: text } };
	};
