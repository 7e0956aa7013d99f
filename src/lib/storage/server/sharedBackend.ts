import type { Backend } from './backend/Backend.ts';
import { backendConfig } from './backend/backendConfig.ts';
import { openBackend } from './backend/openBackend.ts';

const key = Symbol.for('wegenetz.backend');
const holder = globalThis as typeof globalThis & { [key]?: Promise<Backend> | undefined };

/**
 * The backend of this process, opened once. Held at `globalThis`, because the start script and the
 * bundled server are different modules, and a dev server loads its modules anew after an edit.
 */
export function sharedBackend(): Promise<Backend> {
	holder[key] ??= openBackend(backendConfig(process.env));
	return holder[key];
}

/** Closes the backend of this process, if it was opened. */
export async function closeSharedBackend(): Promise<void> {
	const opened = holder[key];
	holder[key] = undefined;
	await (await opened)?.close();
}
