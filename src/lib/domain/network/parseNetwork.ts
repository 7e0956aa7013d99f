import * as v from 'valibot';
import { joinPath } from '#domain/shared/guardJson.ts';
import { err, type Result } from '#domain/shared/Result.ts';
import { Draft } from './Draft.ts';
import { id, recordOf, text } from './fieldSchemas.ts';
import { collectionNames, type Network } from './Network.ts';
import { objectSchemas } from './objectSchema.ts';
import { mostProblems, parseWith, type Problem } from './Problem.ts';
import { referenceRule } from './rules/referenceRule.ts';
import type { Written } from './rules/Rule.ts';
import { topicRule } from './rules/topicRule.ts';

const collections = Object.fromEntries(
	collectionNames.map((name) => [name, recordOf(objectSchemas[name])] as const)
);

/** Typed by hand: that the fields agree with the types is held by `FieldSpecsFor` in each file. */
const networkSchema = v.strictObject(
	{ id, personalValues: recordOf(text), ...collections } as Record<string, v.GenericSchema>,
	'value_not_allowed'
) as v.GenericSchema as v.GenericSchema<unknown, Network>;

/**
 * The one door for a whole network, from rows or a file: known fields only, canonical values, no
 * dangling reference, a tree of topics. Rules that guard against doubles and the like hold when
 * something is changed; an old blemish must not make a network unreadable.
 */
export function parseNetwork(input: unknown): Result<Network, readonly Problem[]> {
	const parsed = parseWith(networkSchema, input);
	if (!parsed.ok) return parsed;
	const problems = [...profileProblems(parsed.value), ...objectProblems(parsed.value)];
	return problems.length === 0 ? parsed : err(problems.slice(0, mostProblems));
}

function profileProblems(network: Network): readonly Problem[] {
	const ids = Object.keys(network.networks);
	const isOne = ids.length === 1 && ids[0] === network.id;
	return isOne ? [] : [{ code: 'unknown_id', path: 'networks' }];
}

function objectProblems(network: Network): readonly Problem[] {
	const draft = new Draft(network);
	const has = () => true;
	return collectionNames.flatMap((collection) =>
		Object.entries(draft.all(collection)).flatMap(([key, object]): readonly Problem[] => {
			const path = `${collection}.${key}`;
			if (object.id !== key) return [{ code: 'id_invalid', path: `${path}.id` }];
			const written: readonly Written[] = [{ collection, object, has }];
			return [...referenceRule(draft, written), ...topicRule(draft, written)].map((fault) => ({
				code: fault.code,
				path: joinPath(path, fault.field ?? '')
			}));
		})
	);
}
