import type { Organization } from '#domain/network/Organization.ts';
import type { Id } from '#domain/shared/Id.ts';
import { changeOrganization } from './changeOrganization.ts';
import type { ChangeOrganization, MergeOrganizations } from './Command.ts';
import { joinRelations } from './joinRelations.ts';
import { mergedFields, withFollowers } from './mergedFields.ts';
import { fault, type Plan, type Recorder } from './Recorder.ts';
import { redirect, redirectPairs } from './redirect.ts';

const organizationAt = ({ draft }: Recorder, id: Id): Organization | undefined =>
	draft.object('organizations', id) as Organization | undefined;

/** One change, so that one undo brings both back with everything that hung on them. */
export const mergeOrganizations: Plan<MergeOrganizations> = (recorder, command) => {
	const { keep, gone } = command;
	const choices = withFollowers(command.choices);
	const [mine, theirs] = [organizationAt(recorder, keep), organizationAt(recorder, gone)];
	if (!mine) return fault('unknown_id', 'organizations', keep);
	if (!theirs) return fault('unknown_id', 'organizations', gone);
	if (keep === gone) return fault('merge_with_itself', 'organizations', keep);
	const moved = new Set(
		Object.values(recorder.draft.all('relations'))
			.filter(({ from, to }) => from === gone || to === gone)
			.map(({ id }) => id)
	);
	redirect(recorder, 'organizations', gone, keep);
	redirectPairs(recorder, gone, keep);
	const wrong =
		joinRelations(recorder, moved) ??
		changeOrganization(recorder, {
			type: 'changeOrganization',
			id: keep,
			fields: mergedFields(mine, theirs, choices) as ChangeOrganization['fields']
		});
	if (wrong) return wrong;
	const left = recorder.draft.object('organizations', gone);
	if (left) recorder.delete('organizations', left);
	return null;
};
