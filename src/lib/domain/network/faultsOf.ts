import type { Id } from '#domain/shared/Id.ts';
import type { Draft } from './Draft.ts';
import type { Fault } from './Fault.ts';
import type { CollectionName } from './Network.ts';
import { contactRule } from './rules/contactRule.ts';
import { nameRule } from './rules/nameRule.ts';
import { orderRule } from './rules/orderRule.ts';
import { incomingReferenceFaults, referenceRule } from './rules/referenceRule.ts';
import { relationRule } from './rules/relationRule.ts';
import type { Rule } from './rules/Rule.ts';
import { topicRule } from './rules/topicRule.ts';
import { uniqueRule } from './rules/uniqueRule.ts';

/** Means that an object appeared or went as a whole. */
export const everyField = 'every';

/** An object that was written to, and which of its fields. */
export interface Touched {
	readonly collection: CollectionName;
	readonly id: Id;
	readonly fields: ReadonlySet<string> | typeof everyField;
}

const rules: readonly Rule[] = [
	nameRule,
	referenceRule,
	relationRule,
	topicRule,
	orderRule,
	contactRule,
	uniqueRule
];

/**
 * What is wrong between objects after writing to some of them. Looks at touched fields only, so
 * that an old blemish elsewhere never stops a correction. Values of single fields are checked
 * before, by what the field `holds`.
 */
export function faultsOf(draft: Draft, touched: readonly Touched[]): readonly Fault[] {
	const isGone = ({ collection, id }: Touched) => !draft.object(collection, id);
	const gone = touched.filter(isGone);
	const there = touched.filter((each) => !isGone(each));
	const perObject = there.flatMap(({ collection, id, fields }) => {
		const object = draft.object(collection, id);
		const has = (field: string) => fields === everyField || fields.has(field);
		return object ? rules.flatMap((rule) => rule({ draft, collection, object, has })) : [];
	});
	return [...perObject, ...incomingReferenceFaults(draft, gone)];
}
