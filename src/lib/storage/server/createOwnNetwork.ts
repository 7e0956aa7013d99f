import { randomUUID } from 'node:crypto';
import type { Backend } from './backend/Backend.ts';
import { callCreation, type CreateRefusal, type NetworkOwner } from './createNetwork.ts';
import { exampleFiles } from './exampleNetworks.ts';
import { planFilesFor } from './importFiles.ts';
import { saveChanges } from './networks.ts';
import { apply, type Applied } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import { starterTopicsBatch } from '#domain/exchange/starterTopicsBatch.ts';
import { firstBatch } from '#domain/firstRun/firstBatch.ts';
import type { NewNetworkWish } from '#domain/firstRun/newNetworkWish.ts';
import type { Change } from '#domain/history/Change.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import { statementFields } from '#domain/statements/statementsSchema.ts';
import { ok, type Result } from '#domain/shared/Result.ts';

/** The example that a new network may start as a copy of. */
const example = 'musterstadt';

/**
 * Makes a network for somebody who asks for one in the app. The database holds the limit per
 * account (`create_own_network`); everything the network starts with is planned before it is made,
 * so that a fault of ours leaves no empty network behind.
 */
export async function createOwnNetwork(
	backend: Backend,
	owner: NetworkOwner,
	wish: NewNetworkWish
): Promise<Result<Id, CreateRefusal | 'too_many_networks'>> {
	const id = randomUUID();
	const title = { de: wish.title };
	const empty = emptyNetwork({ id, slug: wish.slug, title });
	const changes =
		wish.start === 'example'
			? await copyOfExample(empty, wish)
			: [carriedOut(empty, firstBatch(wish, randomUUID)).change];
	const made = await callCreation(backend, 'create_own_network', {
		id,
		slug: wish.slug,
		title,
		owner
	});
	if (!made.ok) return made;
	const saved = await saveChanges(backend.service(), id, { base: 0, changes });
	if (!saved.ok) throw new Error(`The start of a network was not saved: ${saved.error.code}`);
	return ok(id);
}

/** From the files, not from the network beside it: that one may have been tried out by now. */
async function copyOfExample(
	empty: Network,
	{ title, office }: NewNetworkWish
): Promise<readonly Change[]> {
	const topics = carriedOut(empty, starterTopicsBatch(randomUUID));
	const planned = planFilesFor(topics.network, await exampleFiles(example));
	if (!planned.ok || !planned.value.applied) throw new Error('The example cannot be read');
	const copy = planned.value.applied;
	const named = carriedOut(copy.network, {
		type: 'changeNetwork',
		fields: {
			title: { ...nothingOf(textLanguages), de: title },
			publisher: office,
			// Imprint and responsibilities are the example's own, and nobody else's.
			statements: nothingOf(statementFields)
		}
	});
	return [topics.change, copy.change, named.change];
}

const nothingOf = <K extends string>(keys: readonly K[]): Readonly<Record<K, null>> =>
	Object.fromEntries(keys.map((key) => [key, null])) as Record<K, null>;

function carriedOut(network: Network, command: Command): Applied {
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const applied = apply(network, command, stamp);
	if (!applied.ok) throw new Error(`The start of a network was refused: ${applied.error.code}`);
	return applied.value;
}
