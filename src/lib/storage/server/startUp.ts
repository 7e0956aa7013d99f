import { firstOwner } from './accounts.ts';
import type { Backend } from './backend/Backend.ts';
import { examplesAreDue, loadExampleNetworks, type PublishNetwork } from './exampleNetworks.ts';
import { issueSignInLink } from './signInLinks.ts';

/**
 * What a start does before the first request is answered: an owner's account, the example networks
 * on an empty database, and as long as the owner has no credentials a fresh one-time token.
 *
 * @returns the token, or null when the owner can sign in by other means
 */
export async function startUp(backend: Backend, publish: PublishNetwork): Promise<string | null> {
	const owner = await firstOwner(backend);
	if (await examplesAreDue(backend)) await loadExampleNetworks(backend, owner.account, publish);
	return owner.hasCredentials ? null : issueSignInLink(backend, owner.account.id, new Date());
}
