import type { Backend } from '#storage/server/backend/Backend.ts';
import { backendConfig } from '#storage/server/backend/backendConfig.ts';
import { FolderInUse } from '#storage/server/backend/embedded/folderLock.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import type { AdminWorld } from './AdminWorld.ts';
import { KnownFailure } from './KnownFailure.ts';

/**
 * Works on the same data as the server: its data folder (refused while the server holds it) or the
 * Supabase project that the environment names. Closes the backend whatever happens.
 */
export async function withBackend<T>(
	{ environment }: AdminWorld,
	work: (backend: Backend) => Promise<T>
): Promise<T> {
	const backend = await open(environment);
	try {
		return await work(backend);
	} finally {
		await backend.close();
	}
}

async function open(environment: AdminWorld['environment']): Promise<Backend> {
	try {
		return await openBackend(backendConfig(environment));
	} catch (error) {
		if (error instanceof FolderInUse) throw new KnownFailure(error.message);
		throw error;
	}
}
