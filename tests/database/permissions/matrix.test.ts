import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '../harness/engines.ts';
import { calling, onBehalf, reading, writing } from './expectations.ts';
import { functionNames } from './inventory.ts';
import { probesOf, type Probe } from './probes.ts';
import { installProbes, mismatches } from './runProbes.ts';
import { setScene, tableNames } from './scene.ts';

describe('who may do what', () => {
	onBothEngines((database) => {
		let probes: readonly Probe[] = [];
		beforeAll(async () => {
			probes = probesOf(await setScene(database()));
			await installProbes(database());
		});

		it('is as expected for every table, person and operation, and every function and person', async () => {
			expect(probes.length).toBeGreaterThan(1000);
			expect(await mismatches(database(), probes)).toEqual([]);
		});

		it('has an expectation for every table that is ours', async () => {
			const tables = await tableNames(database());
			expect(tables.length).toBeGreaterThan(20);
			for (const expectations of [reading, writing, onBehalf]) {
				expect([...expectations.keys()].sort()).toEqual([...tables].sort());
			}
		});

		it('has an expectation for every function that is ours', async () => {
			expect([...calling.keys()].sort()).toEqual(await functionNames(database()));
		});

		it('misses the expectation of a table, view or function that somebody adds', async () => {
			await database().execute(`begin;
				create table private.added (id uuid);
				create view public.added_view as select 1 as one;
				create function public.added(p_id uuid, p_at timestamptz) returns void language sql as 'select';`);
			const tables = await tableNames(database());
			const functions = await functionNames(database());
			await database().execute('rollback');
			expect(tables).toEqual(expect.arrayContaining(['private.added', 'public.added_view']));
			expect(functions).toContain('public.added(uuid,timestamp with time zone)');
			expect([...reading.keys(), ...calling.keys()].filter((name) => /added/.test(name))).toEqual(
				[]
			);
		});
	});
});
