import { describe, expect, it } from 'vitest';
import { planTopics } from './planTopics.ts';
import { batchOf } from './planImport.ts';
import { carryOut, networkWithTopics, newId } from './testing/importWorld.ts';
import type { TopicEntry } from './NetworkFile.ts';

const network = networkWithTopics();
const entry = (code: string, parent: string | null, de = code): TopicEntry => ({
	code,
	name: { de },
	shortName: {},
	parent
});
const planned = (of: typeof network, ...entries: TopicEntry[]) => {
	const plan = planTopics(of, { topics: entries, machineLanguages: [] }, newId);
	if (!plan.ok) throw new Error(JSON.stringify(plan.error));
	return plan.value;
};
const after = (...entries: TopicEntry[]): typeof network => {
	const batch = batchOf(planned(network, ...entries));
	return batch ? carryOut(network, batch) : network;
};

describe('topics of a network file', () => {
	it('become subtopics of the areas they name, in their order', () => {
		const { topics } = after(entry('schulden', 'geld'), entry('konto', 'geld'));
		const byCode = (code: string) => Object.values(topics).find((each) => each.code === code);
		const [debts, account] = [byCode('schulden'), byCode('konto')];
		expect(debts).toMatchObject({ parent: byCode('geld')?.id, name: { de: 'schulden' } });
		expect(Number(debts?.position)).toBeLessThan(Number(account?.position));
	});

	it('may name a parent that stands before them in the file', () => {
		const { topics } = after(entry('natur', null), entry('garten', 'natur'));
		expect(Object.values(topics)).toHaveLength(15);
	});

	it('are not made twice, and change their name only if it differs', () => {
		const made = after(entry('schulden', 'geld'));
		expect(planned(made, entry('schulden', 'geld'))).toEqual([]);
		expect(planned(made, entry('schulden', 'geld', 'Schulden'))).toMatchObject([
			{ type: 'changeTopic', fields: { name: { de: 'Schulden' } } }
		]);
	});

	it('are noted as made by machine in the languages that the file names', () => {
		const topics = [{ ...entry('schulden', 'geld'), name: { de: 'Schulden', tr: 'Borçlar' } }];
		const plan = planTopics(network, { topics, machineLanguages: ['tr'] }, newId);
		expect(plan).toMatchObject({
			value: [{ fields: { translations: { 'name.tr': { state: 'machine' } } } }]
		});
	});

	it('are refused with the parent that there is not', () => {
		expect(
			planTopics(network, { topics: [entry('a', 'nirgends')], machineLanguages: [] }, newId)
		).toEqual({
			ok: false,
			error: { code: 'key_unknown', field: 'topics.parent', key: 'nirgends' }
		});
	});
});
