import type { CollectionName, Collections } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';

/** Fields that a command may set directly; persons go through `setPerson`. */
export type Fields<C extends CollectionName> = Omit<
	Collections[C],
	'id' | 'personName' | 'personEmail' | 'personPhone'
>;

/** What a new object is told; the rest starts with `initial` of its field or empty. */
export type NewFields<C extends CollectionName> = Partial<Fields<C>>;

/** Per language or key: a value sets it, `null` takes it away, a missing one leaves it alone. */
type Merged<T> = { readonly [K in keyof T]?: T[K] | null };

/**
 * What is to change: missing fields stay, texts and records merge per language or key, sets are
 * given as a whole (apply finds out what joined and what left), all else replaces.
 */
export type ChangedFields<C extends CollectionName> = {
	readonly [F in keyof Fields<C>]?: Fields<C>[F] extends Texts
		? Merged<Fields<C>[F]>
		: F extends
					| 'slots'
					| 'positions'
					| 'statements'
					| 'stageLog'
					| 'doneSteps'
					| 'agreements'
					| 'templateTexts'
					| 'tableViews'
			? Merged<Fields<C>[F]>
			: Fields<C>[F];
};

export interface Add<T extends string, C extends CollectionName> {
	readonly type: T;
	readonly id: Id;
	readonly fields: NewFields<C>;
}

export interface Alter<T extends string, C extends CollectionName> {
	readonly type: T;
	readonly id: Id;
	readonly fields: ChangedFields<C>;
}

export interface Remove<T extends string> {
	readonly type: T;
	readonly id: Id;
}
