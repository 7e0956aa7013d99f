import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { Change, Patch } from './Change.ts';
import { splitPath } from './patchDraft.ts';

export type ObjectFate = 'added' | 'removed' | 'changed';

/** What a change did to one object, without a value of it. */
export interface ChangedObject {
	readonly collection: CollectionName;
	readonly id: Id;
	readonly fate: ObjectFate;
	/** Fields that were changed, each once; empty where the whole object came or went. */
	readonly fields: readonly string[];
	/** By what it was called, where it came or went: it may be gone by now. */
	readonly called: Readonly<Record<string, Json>> | null;
}

/** A change as the list of all changes shows it. Personal values are in no change to begin with. */
export interface ChangeSummary {
	readonly command: string;
	readonly isUndo: boolean;
	/** The first of them; `count` says how many there are. */
	readonly objects: readonly ChangedObject[];
	readonly count: number;
	readonly fates: Readonly<Record<ObjectFate, number>>;
}

/** Fields that say what an object is called; of a relation its ends and type. */
const callingFields = ['name', 'title', 'from', 'to', 'type'] as const;

/** Objects that somebody means stand before those that went along. */
const order: readonly CollectionName[] = [
	'organizations',
	'services',
	'locations',
	'contacts',
	'relations',
	'topics',
	'guides',
	'maps',
	'networks'
];
const fateOrder: readonly ObjectFate[] = ['removed', 'added', 'changed'];

/**
 * Says of a change whom it concerned and how.
 *
 * @param limit how many objects are named at most
 */
export function summarizeChange(change: Change, limit: number): ChangeSummary {
	const objects = new Map<string, ChangedObject & { fields: string[] }>();
	for (const patch of change.patches) {
		const meant = meantBy(patch);
		const key = `${meant.collection} ${meant.id}`;
		const held = objects.get(key);
		if (!held) objects.set(key, { ...meant, fields: [...meant.fields] });
		else if (fateOrder.indexOf(meant.fate) < fateOrder.indexOf(held.fate))
			objects.set(key, { ...meant, fields: [] });
		else if (held.fate === 'changed')
			held.fields.push(...meant.fields.filter((field) => !held.fields.includes(field)));
	}
	const all = [...objects.values()].toSorted(
		(a, b) =>
			fateOrder.indexOf(a.fate) - fateOrder.indexOf(b.fate) ||
			order.indexOf(a.collection) - order.indexOf(b.collection)
	);
	const withFate = (fate: ObjectFate): number => all.filter((each) => each.fate === fate).length;
	return {
		command: change.command,
		isUndo: change.undoes !== null,
		objects: all.slice(0, limit).map((each) => ({ ...each, fields: meantFields(each.fields) })),
		count: all.length,
		fates: {
			added: withFate('added'),
			removed: withFate('removed'),
			changed: withFate('changed')
		}
	};
}

/** Which translation a text now lacks is noted beside the text: nobody set out to change that. */
const meantFields = (fields: readonly string[]): readonly string[] =>
	fields.length === 1 ? fields : fields.filter((field) => field !== 'translations');

/** The object that a patch is about: a seat on a map is about who sits there. */
function meantBy(patch: Patch): ChangedObject {
	const { collection, id } = patch;
	if (patch.op === 'create' || patch.op === 'delete') {
		const called: Record<string, Json> = {};
		for (const field of callingFields)
			if (patch.value[field] !== undefined && field in fieldsOf[collection])
				called[field] = patch.value[field];
		return {
			collection,
			id,
			fate: patch.op === 'create' ? 'added' : 'removed',
			fields: [],
			called
		};
	}
	const { field, key } = splitPath(patch.path);
	return collection === 'maps' && key !== null && (field === 'slots' || field === 'positions')
		? { collection: 'organizations', id: key, fate: 'changed', fields: [field], called: null }
		: { collection, id, fate: 'changed', fields: [field], called: null };
}
