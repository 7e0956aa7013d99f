import type { DuplicateReason } from './Described.ts';
import { nameLikeness } from './nameLikeness.ts';
import { contactReasons, type ContactReason, type Traits } from './traitsOf.ts';

/** How sure one is, from 0 to 1, and of what. */
export interface DuplicateScore {
	readonly score: number;
	readonly reasons: readonly DuplicateReason[];
}

/** From here on two partners are shown as perhaps the same. */
export const leastScore = 0.6;

/** What it proves when both have it: alone, and when it belongs to more (switchboard, city hall). */
const proofs: Readonly<Record<ContactReason, readonly [alone: number, shared: number]>> = {
	phone: [0.65, 0.35],
	email: [0.65, 0.35],
	website: [0.55, 0.1],
	address: [0.3, 0.1]
};

/** Names this much alike are a reason; alike enough, they are one without any other. */
const alike = { reason: 0.6, alone: 0.8 };

const nameProof = (likeness: number): number =>
	likeness >= alike.alone ? 0.62 + (likeness - alike.alone) * 1.9 : likeness * likeness * 0.5;

/**
 * Compares two partners.
 *
 * @param holders how many partners have this phone number, this host …
 */
export function duplicateScore(
	mine: Traits,
	yours: Traits,
	holders: (reason: ContactReason, key: string) => number
): DuplicateScore {
	const likeness = Math.max(
		0,
		...mine.names.flatMap((name) => yours.names.map((other) => nameLikeness(name, other)))
	);
	const same = contactReasons.filter(
		(reason) => mine.keys[reason] !== null && mine.keys[reason] === yours.keys[reason]
	);
	const doubt = same.reduce(
		(held, reason) => {
			const [alone, shared] = proofs[reason];
			return held * (1 - (holders(reason, mine.keys[reason] ?? '') > 2 ? shared : alone));
		},
		// A report or a visit bears the name of the office that it is of.
		1 - nameProof(likeness) * (mine.isThing === yours.isThing ? 1 : 0.5)
	);
	return {
		score: 1 - doubt,
		reasons: [...(likeness >= alike.reason ? (['name'] as const) : []), ...same]
	};
}
