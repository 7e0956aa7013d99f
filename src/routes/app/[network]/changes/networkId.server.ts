import { listNetworks } from '#storage/server/networks.ts';
import type { Id } from '#domain/shared/Id.ts';

/** The network of this address, if the caller is a member; who is not learns nothing of it. */
export async function networkId(client: App.Locals['client'], slug: string): Promise<Id | null> {
	const networks = await listNetworks(client);
	return networks.find((network) => network.slug === slug)?.id ?? null;
}
