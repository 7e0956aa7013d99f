import type { Backend, BackendConfig } from './Backend.ts';
import { openEmbedded } from './embedded/embeddedBackend.ts';
import { openHosted } from './hostedBackend.ts';

/**
 * The one door to the database. Throws `FolderInUse` when another process works on the same data
 * folder, and `MigrationFailed` when the folder could not be brought up to date.
 */
export async function openBackend(config: BackendConfig): Promise<Backend> {
	return config.kind === 'embedded' ? openEmbedded(config) : openHosted(config);
}
