import { firstOwner } from './accounts.ts';
import type { Backend } from './backend/Backend.ts';
import { exampleNetworks, examplesAreDue, type PublishNetwork } from './exampleNetworks.ts';
import { logFailure } from './log.ts';
import { issueSignInLink } from './signInLinks.ts';

export interface StartedUp {
	/** For the one-time address; null when the owner can sign in by other means. */
	readonly token: string | null;
	/** Ends when the other examples are out; the database must not close before. Never fails. */
	readonly examples: Promise<void>;
}

/**
 * What a start does before the first request is answered: an owner's account, the first example
 * network on an empty database, and as long as the owner has no credentials a fresh one-time token.
 * Further examples come while people already look at the first.
 */
export async function startUp(backend: Backend, publish: PublishNetwork): Promise<StartedUp> {
	const owner = await firstOwner(backend);
	const due = await examplesAreDue(backend);
	const loading = due ? exampleNetworks(backend, owner.account, publish) : null;
	await loading?.next();
	const examples = (async () => {
		for await (const _ of loading ?? []);
	})().catch((error: unknown) => void logFailure('examples_failed', error));
	const token = owner.hasCredentials
		? null
		: await issueSignInLink(backend, owner.account.id, new Date());
	return { token, examples };
}
