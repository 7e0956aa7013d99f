import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Network } from '#domain/network/Network.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import type { MapInput } from './MapInput.ts';
import { mapInputOf, type MapWords } from './mapInputOf.ts';

/** Rings of the officers' map, centre outwards: contact stages, which are internal. */
export const workingRings = [
	{ key: 'joint', outer: 0.39 },
	{ key: 'agreed', outer: 0.645 },
	{ key: 'confirmed', outer: 0.855 },
	{ key: 'contact', outer: 1 }
] as const;

export type WorkingRing = (typeof workingRings)[number]['key'];

const ringOfStage: Readonly<Record<ContactStage, WorkingRing>> = {
	identified: 'contact',
	approached: 'contact',
	first_talk: 'contact',
	profile_confirmed: 'confirmed',
	referral_path_agreed: 'agreed',
	joint_work: 'joint',
	maintained: 'joint',
	// Contact rests or has ended: out at the rim again.
	dormant: 'contact',
	ended: 'contact'
};

export const workingRingOf = (stage: ContactStage | null): WorkingRing =>
	stage === null ? 'contact' : ringOfStage[stage];

/** Stage that a partner reaches when it is dropped into a ring: the first that the ring stands for. */
export const stageOfRing: Readonly<Record<WorkingRing, ContactStage>> = {
	joint: 'joint_work',
	agreed: 'referral_path_agreed',
	confirmed: 'profile_confirmed',
	// Who comes back out to the rim has been talked to.
	contact: 'first_talk'
};

/** Input of the working map: internal fields and all. Never for anything that is published. */
export function workingMapInput(network: Network, map: NetworkMap, words: MapWords): MapInput {
	return mapInputOf(
		{
			anchor: network.networks[network.id]?.anchor ?? null,
			topics: Object.values(network.topics).filter(({ hidden }) => !hidden),
			organizations: Object.values(network.organizations),
			relations: Object.values(network.relations),
			map,
			slots: map.slots,
			rings: workingRings,
			ringOf: ({ stage }) => workingRingOf(stage)
		},
		words
	);
}
