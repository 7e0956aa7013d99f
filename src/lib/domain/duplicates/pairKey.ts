import * as v from 'valibot';
import type { Holds } from '#domain/network/fieldKinds.ts';
import { isId, type Id } from '#domain/shared/Id.ts';

/** Two partners as one word, whichever comes first. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What a pair is made of. */
export const pairOf = (key: string): readonly string[] => key.split(' ');

const isPairKey = (value: unknown): value is string => {
	if (typeof value !== 'string') return false;
	const [a = '', b = '', ...more] = value.split(' ');
	return more.length === 0 && isId(a) && isId(b) && a < b;
};

/** A pair as a field holds it. */
export const pair: Holds<string> = v.custom<string>(isPairKey, 'value_not_allowed');
