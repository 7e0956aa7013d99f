/** How a relation is drawn: see the mock-ups' README, „Relations“. */
export type RelationLine = 'solid' | 'dashed' | 'dotted';

export interface RelationTypeSpec {
	/** A symmetric relation reads the same from both ends and has no arrow. */
	readonly symmetric: boolean;
	readonly line: RelationLine;
}

const directed: RelationTypeSpec = { symmetric: false, line: 'solid' };
const symmetric: RelationTypeSpec = { symmetric: true, line: 'dashed' };
const belonging: RelationTypeSpec = { symmetric: false, line: 'dotted' };

/** The catalogue of relation types (reference: domain research, section 5.4). */
export const relationTypes = {
	cooperates_with: symmetric,
	exchanges_with: symmetric,
	has_agreement_with: symmetric,
	refers_to: directed,
	part_of: belonging,
	operated_by: belonging,
	operates: belonging,
	member_of: belonging,
	coordinates: directed,
	funds: directed,
	supports: directed,
	advises: directed,
	supervises: directed,
	provides_service_at: directed,
	hosts: directed,
	takes_place_at: directed,
	organises: directed,
	contributes_to: directed,
	publishes: directed,
	partner_authority_of: symmetric,
	succeeds: directed
} as const satisfies Record<string, RelationTypeSpec>;

export type RelationType = keyof typeof relationTypes;

export const relationTypeCodes = Object.keys(relationTypes) as RelationType[];
