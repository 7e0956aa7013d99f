import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { Draft } from '#domain/network/Draft.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import { keepPrimaryApart } from './changeOrganization.ts';
import type { MergeTopics } from './Command.ts';
import { fault, type Plan, type Recorder } from './Recorder.ts';
import { redirect } from './redirect.ts';

/**
 * Two topics become one: whatever is filed under `gone` is filed under `keep`, subtopics and seats on
 * maps included. Subtopics of `gone` go where two levels allow: below `keep`, or beside it.
 */
export const mergeTopics: Plan<MergeTopics> = (recorder, { keep, gone }) => {
	const { draft } = recorder;
	const stays = draft.object('topics', keep);
	const goes = draft.object('topics', gone);
	if (!stays) return fault('unknown_id', 'topics', keep);
	if (!goes) return fault('unknown_id', 'topics', gone);
	if (keep === gone) return fault('merge_with_itself', 'topics', keep);
	const before = areasOf(draft);
	if (stays.parent === gone) takePlaceOf(recorder, stays, goes);
	const home = draft.object('topics', keep)?.parent ?? keep;
	for (const child of Object.values(draft.all('topics')))
		if (child.parent === gone) recorder.set('topics', child.id, 'parent', home);
	redirect(recorder, 'topics', gone, keep);
	for (const organization of Object.keys(draft.all('organizations')))
		keepPrimaryApart(recorder, organization);
	inherit(recorder, stays, goes);
	recorder.delete('topics', goes);
	moveSeats(recorder, before, gone, home);
	return null;
};

/** A subtopic that its own area merges into becomes the area. */
function takePlaceOf(
	recorder: Recorder,
	stays: AnyObject,
	{ parent, position, mark, icon }: AnyObject
): void {
	recorder.set('topics', stays.id, 'parent', parent ?? null);
	recorder.set('topics', stays.id, 'position', position ?? 0);
	if (stays.mark === null) recorder.set('topics', stays.id, 'mark', mark ?? null);
	if (stays.icon === null) recorder.set('topics', stays.id, 'icon', icon ?? null);
}

/** The code by which lists know the topic, and what was noted of it. */
function inherit(recorder: Recorder, stays: AnyObject, goes: AnyObject): void {
	if (stays.code === null) recorder.set('topics', stays.id, 'code', goes.code ?? null);
	const notes = [stays.note, goes.note].filter((note) => typeof note === 'string');
	if (notes.length > 0) recorder.set('topics', stays.id, 'note', [...new Set(notes)].join('\n\n'));
}

/** Sector of each organization by its primary topic. */
function areasOf(draft: Draft): ReadonlyMap<Id, string | null> {
	const areaOf = (topic: unknown): string | null => {
		const own = typeof topic === 'string' ? draft.object('topics', topic) : undefined;
		return own ? String(own.parent ?? own.id) : null;
	};
	return new Map(
		Object.values(draft.all('organizations')).map(({ id, primaryTopic }) => [
			id,
			areaOf(primaryTopic)
		])
	);
}

/** Whoever comes into another sector keeps ring and place there, or takes the next free place. */
function moveSeats(
	recorder: Recorder,
	before: ReadonlyMap<Id, string | null>,
	gone: Id,
	home: unknown
): void {
	const after = areasOf(recorder.draft);
	for (const map of Object.values(recorder.draft.all('maps'))) {
		if (!isJsonObject(map.slots)) continue;
		const slots = Object.entries(map.slots as unknown as Record<Id, MapSlot>);
		const taken = new Set(slots.map(([, slot]) => seatOf(slot)));
		for (const [organization, slot] of slots) {
			const wasThere = slot.sector === before.get(organization);
			const sector = (wasThere ? after.get(organization) : null) ?? String(home);
			if (slot.sector === sector || !(wasThere || slot.sector === gone)) continue;
			const moved = { ...slot, sector };
			while (taken.has(seatOf(moved))) moved.index += 1;
			taken.add(seatOf(moved));
			recorder.set('maps', map.id, `slots.${organization}`, moved);
		}
	}
}

const seatOf = ({ sector, ring, index }: MapSlot): string => `${sector} ${ring} ${index}`;
