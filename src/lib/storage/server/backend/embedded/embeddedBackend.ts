import { join } from 'node:path';
import type { Backend, EmbeddedConfig } from '../Backend.ts';
import { createClients } from '../clients.ts';
import { projectRoot } from '../projectRoot.ts';
import { lockFolder } from './folderLock.ts';
import { jwtSecret, randomSecret } from './secrets.ts';
import { wireFetch } from './wireFetch.ts';
import { WorkerConnection } from './WorkerConnection.ts';

const url = 'http://embedded.invalid';
const defaultCallLimit = 30_000;

/** Supabase Lite in a thread of this process, on a folder that is locked as long as it is open. */
export async function openEmbedded(config: EmbeddedConfig): Promise<Backend> {
	const inMemory = config.folder === 'memory';
	const lock = inMemory ? null : lockFolder(config.folder);
	try {
		const secret = inMemory ? randomSecret() : jwtSecret(config.folder);
		// Keys of the worker's door: they never leave this process, so each start makes new ones.
		const publicKey = `sb_publishable_${randomSecret()}`;
		const secretKey = `sb_secret_${randomSecret()}`;
		const connection = new WorkerConnection(
			{
				folder: inMemory ? null : join(config.folder, 'postgres'),
				migrationsFolder: config.migrationsFolder ?? join(projectRoot(), 'supabase/migrations'),
				jwtSecret: secret,
				publicKey,
				secretKey,
				mutex: true
			},
			config.callLimit ?? defaultCallLimit
		);
		await connection.open();
		const fetch = wireFetch((request) => connection.send(request));
		return {
			kind: 'embedded',
			url,
			publicKey,
			pepper: secret,
			fetch,
			...createClients({ url, publicKey, secretKey, fetch }),
			close: async () => {
				await connection.close();
				lock?.release();
			}
		};
	} catch (error) {
		lock?.release();
		throw error;
	}
}
