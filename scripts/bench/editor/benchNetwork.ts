import { randomUUID } from 'node:crypto';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { apply } from '#domain/commands/apply.ts';
import type { Command, SingleCommand } from '#domain/commands/Command.ts';
import type { Id } from '#domain/shared/Id.ts';
import { createNetwork } from '#storage/server/createNetwork.ts';
import type { Account } from '#storage/server/accounts.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { readNetwork, saveChanges, type LoadedNetwork } from '#storage/server/networks.ts';

/** How large a network is. */
export interface Size {
	readonly partners: number;
	readonly relations: number;
}

/** Makes a network of the starter topics with so many partners and relations, and a map of all. */
export async function makeBenchNetwork(
	backend: Backend,
	owner: Account,
	slug: string,
	size: Size
): Promise<LoadedNetwork> {
	const made = await createNetwork(backend, { slug, title: { de: `Netzwerk ${slug}` }, owner });
	if (!made.ok) throw new Error(made.error);
	const { network, revision } = await load(backend, slug);
	const command = officeOf(Object.keys(network.topics), size);
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const applied = apply(network, command, stamp);
	if (!applied.ok) throw new Error(applied.error.code);
	const request = { base: revision, changes: [applied.value.change] };
	const saved = await saveChanges(backend.service(), network.id, request);
	if (!saved.ok) throw new Error(saved.error.code);
	return load(backend, slug);
}

async function load(backend: Backend, slug: string): Promise<LoadedNetwork> {
	const loaded = await readNetwork(backend.service(), slug);
	if (!loaded.ok) throw new Error(loaded.error);
	return loaded.value;
}

function officeOf(topics: readonly Id[], { partners, relations }: Size): Command {
	const ids = Array.from({ length: partners }, () => randomUUID());
	const of = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;
	const commands: SingleCommand[] = ids.map((id, index) => ({
		type: 'addOrganization',
		id,
		fields: {
			name: `Partner ${String(index).padStart(4, '0')}`,
			primaryTopic: of(topics, index),
			stage: of(contactStages, Math.floor(index / 3)),
			phone: `030 23125 ${String(index).padStart(4, '0')}`,
			city: 'Musterstadt',
			description: { de: 'Beratung in vielen Sprachen. '.repeat(5) }
		}
	}));
	for (let index = 0; index < relations; index++)
		commands.push({
			type: 'addRelation',
			id: randomUUID(),
			fields: {
				from: of(ids, index),
				to: of(ids, index + 1 + Math.floor(index / partners)),
				type: 'refers_to',
				evidence: { de: `Beleg ${index}` }
			}
		});
	const map = { slug: 'netzwerkkarte', title: { de: 'Netzwerkkarte' } };
	commands.push({ type: 'addMap', id: randomUUID(), fields: map });
	return { type: 'batch', label: 'import', commands };
}
