import type { Id } from '#domain/shared/Id.ts';
import type { Draft } from './Draft.ts';
import type { Fault } from './Fault.ts';
import type { CollectionName } from './Network.ts';
import { nameRule } from './rules/nameRule.ts';
import { orderRule } from './rules/orderRule.ts';
import { personRule } from './rules/personRule.ts';
import { incomingReferenceFaults, referenceRule } from './rules/referenceRule.ts';
import { relationRule } from './rules/relationRule.ts';
import type { Rule, Written } from './rules/Rule.ts';
import { serviceRule } from './rules/serviceRule.ts';
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
	serviceRule,
	personRule,
	uniqueRule
];

/**
 * What is wrong between objects after writing to some of them. Looks at touched fields only, so
 * that an old blemish elsewhere never stops a correction. Values of single fields are checked
 * before, by what the field `holds`.
 */
export function faultsOf(draft: Draft, touched: readonly Touched[]): readonly Fault[] {
	const written = touched.flatMap(({ collection, id, fields }): readonly Written[] => {
		const object = draft.object(collection, id);
		const has = (field: string) => fields === everyField || fields.has(field);
		return object ? [{ collection, object, has }] : [];
	});
	const gone = touched.filter(({ collection, id }) => !draft.object(collection, id));
	return [
		...rules.flatMap((rule) => rule(draft, written)),
		...incomingReferenceFaults(draft, gone)
	];
}
