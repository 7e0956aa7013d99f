/** What an office writes to its partners while it builds the network. */
export const documentKinds = [
	'joint_letter',
	'grid_form',
	'referral_agreement',
	'meeting_invitation',
	'entry_check'
] as const;

export type DocumentKind = (typeof documentKinds)[number];

export const isDocumentKind = (value: unknown): value is DocumentKind =>
	documentKinds.some((each) => each === value);
