import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend } from './backend/Backend.ts';
import { projectRoot } from './backend/projectRoot.ts';
import { createNetwork, type NetworkOwner } from './createNetwork.ts';
import { importFiles } from './importFiles.ts';
import { readSourceFiles } from './readSourceFiles.ts';
import type { Id } from '#domain/shared/Id.ts';

/** An example as it was loaded. */
export interface LoadedExample {
	readonly id: Id;
	readonly slug: string;
}

/** Puts the maps and guides of a network before the public. Handed in: storage renders nothing. */
export type PublishNetwork = (network: LoadedExample) => Promise<void>;

/**
 * Makes every network under `examples/` that is not there yet, through the same door as a user's
 * files, and publishes it. For an empty data folder; running it twice changes nothing.
 *
 * Throws when an example of our own cannot be read: then the installation is broken.
 */
export async function loadExampleNetworks(
	backend: Backend,
	owner: NetworkOwner,
	publish: PublishNetwork = async () => {}
): Promise<readonly LoadedExample[]> {
	const root = join(projectRoot(), 'examples');
	const folders = await readdir(root, { withFileTypes: true });
	const loaded: LoadedExample[] = [];
	for (const { name } of folders.filter((entry) => entry.isDirectory()).sort(byName)) {
		const example = await loadExample(backend, owner, name, join(root, name));
		if (!example) continue;
		await publish(example);
		loaded.push(example);
	}
	return loaded;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

async function loadExample(
	backend: Backend,
	owner: NetworkOwner,
	slug: string,
	folder: string
): Promise<LoadedExample | null> {
	const files = await readSourceFiles([folder]);
	if (!files.ok) throw new Error(`Example ${slug}: ${files.error.code}`);
	const made = await createNetwork(backend, { slug, title: { de: slug }, owner });
	if (!made.ok && made.error === 'slug_taken') return null;
	if (!made.ok) throw new Error(`Example ${slug}: ${made.error}`);
	const imported = await importFiles(backend.service(), slug, files.value);
	if (!imported.ok) throw new Error(`Example ${slug}: ${imported.error.code}`);
	const { refused } = imported.value.plan.counts;
	if (refused > 0) throw new Error(`Example ${slug}: ${refused} rows were refused`);
	return { id: made.value, slug };
}
