import type { Command } from '#domain/commands/Command.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Id } from '#domain/shared/Id.ts';
import { today } from '#views/today.ts';

/** Fields that several partners can be given at once. */
export const bulkFields = ['primaryTopic', 'stage', 'type', 'level', 'visibility'] as const;
export type BulkField = (typeof bulkFields)[number];

/** The command of one edited cell; an empty cell is „not stated“. A new stage begins today. */
export function editPartnerCell(row: Organization, key: string, value: string): Command {
	const text = value.trim() === '' ? null : value.trim();
	if (key === 'stage') return stageStep(row.id, text);
	const fields = key === 'name' ? { name: text ?? '' } : { [key]: text };
	return { type: 'changeOrganization', id: row.id, fields };
}

/** The same value for many partners: one command, one undo. */
export function editPartners(ids: readonly Id[], field: BulkField, value: string): Command {
	const fieldValue = value === '' ? null : value;
	return {
		type: 'batch',
		label: 'bulkEdit',
		commands: ids.map((id) =>
			field === 'stage'
				? stageStep(id, fieldValue)
				: { type: 'changeOrganization' as const, id, fields: { [field]: fieldValue } }
		)
	};
}

const stageStep = (organization: Id, stage: string | null) => ({
	type: 'setStage' as const,
	organization,
	stage: stage as ContactStage | null,
	date: stage === null ? null : today(),
	note: null
});

export function removePartners(ids: readonly Id[]): Command {
	return {
		type: 'batch',
		label: 'bulkRemove',
		commands: ids.map((id) => ({ type: 'removeOrganization' as const, id }))
	};
}
