import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '../harness/engines.ts';
import { calling } from './expectations.ts';
import { definitions, policies } from './inventory.ts';
import { probesOf, type Probe } from './probes.ts';
import { installProbes, mismatches } from './runProbes.ts';
import { setScene } from './scene.ts';

const check = /not private\.(can_edit|can_publish|is_owner)\(p_network\)/g;

/** What a function may still say when only row-level security is left to hold it. */
const harmless = /^(error:.*|unchanged|nothing|empty)$/s;

/**
 * Row-level security cannot tell these from what an editor does anyway: reading the whole network,
 * and taking editions off the net when a person is erased. Here the check stands alone.
 */
const checkAlone = [
	'editor: call public.edition_draft(uuid,text,uuid) → given',
	'editor: call public.withdraw_edition(uuid,text,uuid) → withdrawn'
];

describe('each of the two walls holds alone', () => {
	onBothEngines((database) => {
		let probes: readonly Probe[] = [];
		beforeAll(async () => {
			const all = probesOf(await setScene(database()));
			await installProbes(database());
			probes = all.filter((probe) => calling.has(probe.about));
		});

		it('the checks inside the functions, when every policy of the writer lets everything pass', async () => {
			await database().execute('begin');
			for (const { table, name, using, check: withCheck } of await policies(database())) {
				const parts = [using && 'using (true)', withCheck && 'with check (true)'];
				await database().execute(
					`alter policy "${name}" on ${table} ${parts.filter(Boolean).join(' ')}`
				);
			}
			const found = await mismatches(
				database(),
				probes.filter((probe) => probe.expected === 'refused')
			);
			await database().execute('rollback');
			expect(found).toEqual([]);
		});

		it('the policies, when no function asks any more', async () => {
			const refused = probes.filter((probe) => probe.expected === 'refused');
			expect(refused.length).toBeGreaterThan(30);
			await database().execute('begin');
			let removed = 0;
			for (const { text } of await definitions(database())) {
				if (text.search(check) < 0) continue;
				await database().execute(text.replace(check, 'false'));
				removed++;
			}
			const found = await mismatches(database(), refused);
			await database().execute('rollback');
			expect(removed).toBe(9);
			expect(found).toHaveLength(refused.length);
			const harm = found
				.filter((mismatch) => !harmless.test(mismatch.found))
				.map(({ question, about, found: answer }) => `${question} ${about} → ${answer}`);
			expect(harm.sort()).toEqual(checkAlone);
		});
	});
});
