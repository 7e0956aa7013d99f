import type { Backend } from './backend/Backend.ts';
import { backendConfig } from './backend/backendConfig.ts';
import { openBackend } from './backend/openBackend.ts';

const key = Symbol.for('wegenetz.backend');
const startKey = Symbol.for('wegenetz.start');
const workKey = Symbol.for('wegenetz.work');
const holder = globalThis as typeof globalThis & {
	[key]?: Promise<Backend>;
	[startKey]?: Promise<void>;
	[workKey]?: Promise<void>;
};

/**
 * The backend of this process, opened once. Held at `globalThis`, because the start script and the
 * bundled server are different modules (the script closes it), and a dev server loads its modules anew after an edit.
 */
export function sharedBackend(): Promise<Backend> {
	holder[key] ??= openBackend(backendConfig(process.env));
	return holder[key];
}

/** Work behind the answers: the start script waits for it before it closes the database. */
export function finishBeforeClosing(work: Promise<void>): void {
	holder[workKey] = work;
}

/** Runs the start-up once in the life of the process, also when a dev server loads modules anew. */
export async function startOnce(start: (backend: Backend) => Promise<void>): Promise<void> {
	const backend = await sharedBackend();
	holder[startKey] ??= start(backend);
	await holder[startKey];
}
