import type { Network } from '#domain/network/Network.ts';

/** Names the format of the file, so that a later version can read an older one. */
export const networkExportSchema = 'wegenetz/network/1';

/**
 * The whole network as JSON, internal fields included; names, phone numbers and mails of persons
 * are left out, their places stay. For the office itself, never for the public.
 */
export function exportNetwork(network: Network): string {
	const file = { schema: networkExportSchema, network: { ...network, personalValues: {} } };
	return `${JSON.stringify(file, null, '\t')}\n`;
}
