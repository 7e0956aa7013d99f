import type { Network } from '#domain/network/Network.ts';
import { OwnedIndex } from './OwnedIndex.ts';
import { ownedByPartner, ownedContact } from './ownedKinds.ts';
import { PartnerIndex } from './PartnerIndex.ts';

/** What the cells of one import may name: what the network holds and what earlier rows add. */
export interface ImportIndexes {
	readonly partners: PartnerIndex;
	readonly locations: OwnedIndex;
	readonly services: OwnedIndex;
	readonly contacts: OwnedIndex;
}

export const importIndexes = (network: Network): ImportIndexes => ({
	partners: new PartnerIndex(network),
	locations: new OwnedIndex(Object.values(network.locations).map(ownedByPartner)),
	services: new OwnedIndex(Object.values(network.services).map(ownedByPartner)),
	contacts: new OwnedIndex(Object.values(network.contacts).map(ownedContact))
});
