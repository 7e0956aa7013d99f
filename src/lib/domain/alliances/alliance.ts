import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { Batch } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Day, Id } from '#domain/shared/Id.ts';

const allianceKinds: ReadonlySet<OrganizationKind> = new Set([
	'network',
	'programme',
	'project',
	'committee'
]);

/** Whether it is made of members and has a period: a network, programme, project or round table. */
export const isAlliance = ({ kind }: Pick<Organization, 'kind'>): boolean =>
	allianceKinds.has(kind);

/** Relations by which others are members of it, however they ended. */
export const membershipsIn = (network: Network, alliance: Id): readonly Relation[] =>
	Object.values(network.relations).filter(
		({ type, to }) => type === 'member_of' && to === alliance
	);

/** What came before and what came after. */
export function periodsAround(
	network: Network,
	alliance: Id
): { readonly before: readonly Id[]; readonly after: readonly Id[] } {
	const chain = Object.values(network.relations).filter(({ type }) => type === 'succeeds');
	return {
		before: chain.filter(({ from }) => from === alliance).map(({ to }) => to),
		after: chain.filter(({ to }) => to === alliance).map(({ from }) => from)
	};
}

/** Over: its period has passed, or something has taken its place. */
export function isEnded(network: Network, alliance: Organization, today: Day): boolean {
	const isPast = alliance.fundingUntil !== null && alliance.fundingUntil < today;
	return isPast || periodsAround(network, alliance.id).after.length > 0;
}

/** Takes several partners in at once, with one role for all of them. */
export function addMembers(
	alliance: Id,
	partners: readonly Id[],
	role: string | null,
	newId: () => Id
): Batch {
	return {
		type: 'batch',
		label: 'addMembers',
		commands: partners.map((from) => ({
			type: 'addRelation',
			id: newId(),
			fields: { from, to: alliance, type: 'member_of', role }
		}))
	};
}

/** Takes several members out at once. */
export const removeMembers = (relations: readonly Id[]): Batch => ({
	type: 'batch',
	label: 'removeMembers',
	commands: relations.map((id) => ({ type: 'removeRelation', id }))
});

/** The period that follows, as somebody describes it. */
export interface SuccessorWish {
	readonly id: Id;
	readonly name: string;
	readonly fundingProgramme: string | null;
	readonly fundingFrom: Day | null;
	readonly fundingUntil: Day | null;
	/** Whether whoever is a member is one of the next period, too. */
	readonly withMembers: boolean;
}

/**
 * The next period of an alliance as one change: what it is and what it is about stays, and who is a
 * member, but not proof and contact stage, which are of the old one. The old one stays as it is.
 */
export function successorOf(
	network: Network,
	alliance: Organization,
	wish: SuccessorWish,
	newId: () => Id
): Batch {
	const { kind, type, level, primaryTopic, topics, description, translations } = alliance;
	const { email, phone, website, address1, postalCode, city, stateProvince } = alliance;
	const { id, withMembers, ...period } = wish;
	const kept = {
		kind,
		type,
		level,
		primaryTopic,
		topics,
		description,
		visibility: alliance.visibility
	};
	const reach = { email, phone, website, address1, postalCode, city, stateProvince };
	const notes = Object.entries(translations).filter(([key]) => key.startsWith('description.'));
	const members = membershipsIn(network, alliance.id).filter(
		({ until, from }) => from !== id && (until === null || until === alliance.fundingUntil)
	);
	return {
		type: 'batch',
		label: 'addSuccessor',
		commands: [
			{
				type: 'addOrganization',
				id,
				fields: { ...kept, ...reach, translations: Object.fromEntries(notes), ...period }
			},
			{
				type: 'addRelation',
				id: newId(),
				fields: { from: id, to: alliance.id, type: 'succeeds', visibility: alliance.visibility }
			},
			...(withMembers ? members : []).map(
				({ from, role, topics: about, visibility }) =>
					({
						type: 'addRelation',
						id: newId(),
						fields: { from, to: id, type: 'member_of', role, topics: about, visibility }
					}) as const
			)
		]
	};
}
