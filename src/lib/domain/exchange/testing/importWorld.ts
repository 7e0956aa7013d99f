import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { planImport } from '../planImport.ts';
import { starterTopicsBatch } from '../starterTopicsBatch.ts';
import type { ImportPlan } from '../ImportPlan.ts';
import type { TableFile } from '../readTable.ts';
import { codesOnly, type TableWords } from '../TableWords.ts';

/** Ids that count up, so that a failure reads the same every time. */
export function countingIds(start = 1): () => Id {
	let next = start;
	return () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`;
}

export const newId = countingIds();

/** Carries a command out; a test that gets here expects it to succeed. */
export function carryOut(network: Network, command: Command): Network {
	const stamp = { changeId: newId(), at: '2026-11-22T12:00:00.000Z' };
	const applied = apply(network, command, stamp);
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	return applied.value.network;
}

/** An empty network with the topics of the starter catalogue. */
export const networkWithTopics = (): Network =>
	carryOut(
		emptyNetwork({ id: newId(), slug: 'probe', title: { de: 'Probe' } }),
		starterTopicsBatch(newId)
	);

export const csv = (name: string, ...lines: string[]): TableFile => ({
	name: `${name}.csv`,
	text: lines.join('\n')
});

/** The plan for files that are readable as tables. */
export function planOf(
	network: Network,
	files: readonly TableFile[],
	words: TableWords = codesOnly
): ImportPlan {
	const plan = planImport(network, files, { words, newId });
	if (!plan.ok) throw new Error(JSON.stringify(plan.error));
	return plan.value;
}

/** Imports and gives the network after it. */
export function imported(network: Network, ...files: TableFile[]): Network {
	const { command } = planOf(network, files);
	return command ? carryOut(network, command) : network;
}

/** Outcomes with the codes of their reasons, e.g. `refused cell_empty`. */
export const outcomes = (plan: ImportPlan): string[] =>
	plan.tables.flatMap(({ rows }) =>
		rows.map(({ outcome, reasons }) => [outcome, ...reasons.map(({ code }) => code)].join(' '))
	);
