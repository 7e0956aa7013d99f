import type { Network } from '#domain/network/Network.ts';

/** The network as it was at a revision; null if the server does not give it. */
export async function stateOf(base: string, revision: number): Promise<Network | null> {
	const response = await fetch(`${base}/history/state?revision=${revision}`);
	return response.ok ? await response.json() : null;
}
