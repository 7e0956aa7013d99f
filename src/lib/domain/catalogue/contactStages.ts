/** Contact stages (Kontaktstufen) in order of growing closeness, then the two ways out. Internal. */
export const contactStages = [
	'identified',
	'approached',
	'first_talk',
	'profile_confirmed',
	'referral_path_agreed',
	'joint_work',
	'maintained',
	'dormant',
	'ended'
] as const;

export type ContactStage = (typeof contactStages)[number];
