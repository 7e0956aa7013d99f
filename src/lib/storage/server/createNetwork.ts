import { randomUUID } from 'node:crypto';
import type { Backend } from './backend/Backend.ts';
import { callFunction, DatabaseRefusal } from './callFunction.ts';
import { saveChanges } from './networks.ts';
import { apply } from '#domain/commands/apply.ts';
import { starterTopicsBatch } from '#domain/exchange/starterTopicsBatch.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Texts } from '#domain/shared/Texts.ts';

export interface NetworkOwner {
	readonly id: Id;
	readonly displayName: string;
}

export interface NewNetwork {
	readonly slug: string;
	readonly title: Texts;
	readonly owner: NetworkOwner;
}

export type CreateRefusal = 'slug_taken' | 'slug_invalid';

/** Makes a network with the topics of the starter catalogue; the owner may publish. */
export async function createNetwork(
	backend: Backend,
	network: NewNetwork
): Promise<Result<Id, CreateRefusal>> {
	const id = randomUUID();
	const made = await callCreation(backend, 'create_network', { id, ...network });
	// The operator's function knows no limit.
	if (!made.ok) return err(made.error === 'slug_taken' ? 'slug_taken' : 'slug_invalid');
	await addStarterTopics(backend, { id, ...network });
	return ok(id);
}

/** An empty network, by the operator's function or by the one with a limit per account. */
export async function callCreation(
	backend: Backend,
	by: 'create_network' | 'create_own_network',
	{ id, slug, title, owner }: NewNetwork & { readonly id: Id }
): Promise<Result<null, CreateRefusal | 'too_many_networks'>> {
	try {
		await callFunction(backend.service(), by, {
			p_id: id,
			p_slug: slug,
			p_title: title,
			p_owner: owner.id,
			p_owner_name: owner.displayName
		});
		return ok(null);
	} catch (error) {
		if (!(error instanceof DatabaseRefusal)) throw error;
		if (error.reason === 'too_many_networks') return err('too_many_networks');
		if (error.reason === 'slug_taken' || error.code === '23505') return err('slug_taken');
		if (error.reason === 'slug_reserved' || error.code === '23514') return err('slug_invalid');
		throw error;
	}
}

/** The first change of a network. Throws when the database does not take it. */
export async function addStarterTopics(
	backend: Backend,
	profile: { readonly id: Id; readonly slug: string; readonly title: Texts }
): Promise<void> {
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const topics = apply(emptyNetwork(profile), starterTopicsBatch(randomUUID), stamp);
	if (!topics.ok) throw new Error(`The starter topics were refused: ${topics.error.code}`);
	const request = { base: 0, changes: [topics.value.change] };
	const saved = await saveChanges(backend.service(), profile.id, request);
	if (!saved.ok) throw new Error(`The starter topics were not saved: ${saved.error.code}`);
}
