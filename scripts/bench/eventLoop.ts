import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import { readNetwork, saveChanges } from '#storage/server/networks.ts';
import { makeNetwork, openTestBackend, signUp } from '#storage/server/testing/testBackend.ts';
import { gateLine } from './gate.js';

const organizations = 2_000;
const relations = 6_000;
const runs = 3;
/** The design's figure: other people's pages while somebody imports. */
const limit = 50;

/** How long the main thread keeps others waiting while 8,000 rows are saved. */
export async function benchEventLoop(): Promise<string[]> {
	const backend = await openTestBackend({ callLimit: 120_000 });
	const { account, client } = await signUp(backend, 'Bench');
	const rows: string[] = ['| run | save ms | delay p50 | delay p99 | delay max |'];
	const p99: number[] = [];
	for (let run = 1; run <= runs; run++) {
		const slug = `import-${run}`;
		await makeNetwork(backend, account, slug);
		const loaded = await readNetwork(client, slug);
		if (!loaded.ok) throw new Error(loaded.error);
		const { network, revision } = loaded.value;
		const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
		const applied = apply(network, importOf(), stamp);
		if (!applied.ok) throw new Error(applied.error.code);
		const delay = monitorEventLoopDelay({ resolution: 5 });
		const start = performance.now();
		delay.enable();
		const request = { base: revision, changes: [applied.value.change] };
		const saved = await saveChanges(client, network.id, request);
		delay.disable();
		if (!saved.ok) throw new Error(saved.error.code);
		const ms = [delay.percentile(50), delay.percentile(99), delay.max].map((ns) =>
			(ns / 1e6).toFixed(1)
		);
		rows.push(`| ${run} | ${Math.round(performance.now() - start)} | ${ms.join(' | ')} |`);
		p99.push(Number(ms[1]));
	}
	await backend.close();
	return [...rows, gateLine('event-loop-p99-ms', p99, limit)];
}

function importOf(): Command {
	const ids = Array.from({ length: organizations }, () => randomUUID());
	const at = (index: number): string => ids[index % organizations] ?? '';
	const text = { de: 'Beratung in vielen Sprachen. '.repeat(5) };
	return {
		type: 'batch',
		label: 'import',
		commands: [
			...ids.map((id, index) => ({
				type: 'addOrganization' as const,
				id,
				fields: { name: `Partner ${index}`, description: text, sourceId: `p${index}` }
			})),
			...Array.from({ length: relations }, (_, index) => ({
				type: 'addRelation' as const,
				id: randomUUID(),
				fields: {
					from: at(index),
					to: at(index + 1 + Math.floor(index / organizations)),
					type: 'refers_to' as const,
					evidence: { de: `Beleg ${index}` }
				}
			}))
		]
	};
}
