import type { Batch } from '#domain/commands/Command.ts';
import { shippedTemplate } from '#domain/documents/templateOf.ts';
import type { Network } from '#domain/network/Network.ts';
import { usualStep } from '#domain/procedure/usualSteps.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import { usualStepWord } from '#i18n/procedureWords.ts';
import type { LetterChoice } from './documentQuery.ts';

/**
 * Writes down that a letter went out, with every partner at once: one change, one undo. Where it was
 * what had been planned, that step is done by it.
 */
export function recordLetters(
	network: Network,
	{ kind, partners }: LetterChoice,
	{ day, newId }: { readonly day: Day; readonly newId: () => Id }
): Batch {
	const { title } = shippedTemplate(kind);
	return {
		type: 'batch',
		label: 'recordLetters',
		commands: partners.flatMap((organization) => {
			const partner = network.organizations[organization];
			if (!partner) return [];
			const usual = usualStep(partner.stage);
			const isPlanned = usual?.document === kind && partner.nextStep === usualStepWord(usual.code);
			return isPlanned
				? {
						type: 'completeStep' as const,
						organization,
						id: newId(),
						day,
						note: null,
						next: null,
						// A form is confirmed once it is back, an agreement once it is signed.
						...(kind === 'joint_letter' && usual.reaches ? { stage: usual.reaches } : {})
					}
				: {
						type: 'changeOrganization' as const,
						id: organization,
						fields: { doneSteps: { [newId()]: { day, text: title, note: null } } }
					};
		})
	};
}
