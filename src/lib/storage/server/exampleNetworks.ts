import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend } from './backend/Backend.ts';
import { projectRoot } from './backend/projectRoot.ts';
import { addStarterTopics, createNetwork, type NetworkOwner } from './createNetwork.ts';
import { listEditions } from './editions.ts';
import { importFiles } from './importFiles.ts';
import { listNetworks, type NetworkEntry } from './networks.ts';
import { readSourceFiles } from './readSourceFiles.ts';
import type { SourceFile } from '#domain/exchange/planFiles.ts';
import type { Id } from '#domain/shared/Id.ts';

/** An example as it was loaded. */
export interface LoadedExample {
	readonly id: Id;
	readonly slug: string;
}

/** Puts the maps and guides of a network before the public. Handed in: storage renders nothing. */
export type PublishNetwork = (network: LoadedExample) => Promise<void>;

/** Revision of a network that has its topics, and of one that has its tables too. */
const withTopics = 1;
const withTables = 2;

const folder = (): string => join(projectRoot(), 'examples');

/** The smallest first: a start answers as soon as the first example is out. */
async function exampleNames(): Promise<string[]> {
	const entries = await readdir(folder(), { withFileTypes: true });
	const examples = entries.filter((entry) => entry.isDirectory());
	const sized = await Promise.all(
		examples.map(async ({ name }) => ({ name, size: await sizeOf(join(folder(), name)) }))
	);
	return sized.sort((a, b) => a.size - b.size).map(({ name }) => name);
}

async function sizeOf(directory: string): Promise<number> {
	const files = await readdir(directory);
	const stats = await Promise.all(files.map((file) => stat(join(directory, file))));
	return stats.reduce((sum, { size }) => sum + size, 0);
}

/**
 * True for an empty database, and for one that a broken-off first start left half filled. As soon
 * as there is anything of the office's own, examples stay away.
 */
export async function examplesAreDue(backend: Backend): Promise<boolean> {
	const [networks, names] = [await listNetworks(backend.service()), await exampleNames()];
	const isUntouched = ({ slug, revision }: NetworkEntry): boolean =>
		names.includes(slug) && revision <= withTables;
	if (!networks.every(isUntouched)) return false;
	if (networks.length < names.length) return true;
	for (const network of networks) if (!(await isPublished(backend, network))) return true;
	return false;
}

/** Map and guide are both out: a start may have been broken off between them. */
async function isPublished(backend: Backend, { id }: { readonly id: Id }): Promise<boolean> {
	const kinds = new Set((await listEditions(backend.service(), id)).map(({ head }) => head.kind));
	return kinds.has('map') && kinds.has('guide');
}

/**
 * Makes every network under `examples/` through the same door as a user's files, and publishes it.
 * Goes on where an earlier call was broken off; what was finished is left alone.
 *
 * Throws when an example of our own cannot be read: then the installation is broken.
 *
 * @returns the examples that this call worked on
 */
export async function loadExampleNetworks(
	backend: Backend,
	owner: NetworkOwner,
	publish: PublishNetwork = async () => {}
): Promise<readonly LoadedExample[]> {
	return Array.fromAsync(exampleNetworks(backend, owner, publish));
}

/** The same, one by one: whoever asks for the first can go on while the others come. */
export async function* exampleNetworks(
	backend: Backend,
	owner: NetworkOwner,
	publish: PublishNetwork
): AsyncGenerator<LoadedExample, void, void> {
	for (const slug of await exampleNames()) {
		const networks = await listNetworks(backend.service());
		const held = networks.find((network) => network.slug === slug);
		if (held && (held.revision > withTables || (await isPublished(backend, held)))) continue;
		const id = await loadExample(backend, owner, slug, held);
		await publish({ id, slug });
		yield { id, slug };
	}
}

async function loadExample(
	backend: Backend,
	owner: NetworkOwner,
	slug: string,
	held: NetworkEntry | undefined
): Promise<Id> {
	const title = { de: slug };
	const made = held ? null : await createNetwork(backend, { slug, title, owner });
	if (made && !made.ok) throw new Error(`Example ${slug}: ${made.error}`);
	const id = made?.value ?? held?.id;
	if (id === undefined) throw new Error(`Example ${slug} has no id`);
	if (held && held.revision < withTopics) await addStarterTopics(backend, { id, slug, title });
	if (held && held.revision >= withTables) return id;
	const imported = await importFiles(backend.service(), slug, await exampleFiles(slug));
	if (!imported.ok) throw new Error(`Example ${slug}: ${imported.error.code}`);
	const { refused } = imported.value.plan.counts;
	if (refused > 0) throw new Error(`Example ${slug}: ${refused} rows were refused`);
	return id;
}

/** The files of an example, as a user would hand them in. Throws when they cannot be read. */
export async function exampleFiles(slug: string): Promise<readonly SourceFile[]> {
	const files = await readSourceFiles([join(folder(), slug)]);
	if (!files.ok) throw new Error(`Example ${slug}: ${files.error.code}`);
	return files.value;
}
