import type { Hours } from '#domain/hours/Hours.ts';
import type { TranslationNote } from '#domain/network/translations.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Option } from '#ui/Option.ts';
import type { InheritedHours } from './inheritedHours.ts';
import type { HTMLInputAttributes } from 'svelte/elements';

interface FormFieldBase<T> {
	readonly field: keyof T & string;
	readonly label: () => string;
	readonly hint?: () => string;
	readonly required?: boolean;
}

/** One value typed by hand. */
export interface InputSpec<T> extends FormFieldBase<T> {
	readonly kind: 'input';
	readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number';
	readonly multiline?: boolean;
	readonly autocomplete?: HTMLInputAttributes['autocomplete'];
}

/** A text for readers, one per language: German first. */
export interface TextsSpec<T> extends FormFieldBase<T> {
	readonly kind: 'texts';
	readonly multiline?: boolean;
}

/** One out of a list. */
export interface ChoiceSpec<T> extends FormFieldBase<T> {
	readonly kind: 'choice';
	readonly options: (network: Network) => readonly Option[];
	/** True for lists that grow with the network: one finds in them by typing. */
	readonly long?: boolean;
	/** Word for „nothing chosen“ (null). */
	readonly emptyWord?: () => string;
}

/** Any number out of a list. */
export interface SetSpec<T> extends FormFieldBase<T> {
	readonly kind: 'set';
	readonly options: (network: Network) => readonly Option[];
}

/** A timetable, own or inherited. */
export interface HoursSpec<T> extends FormFieldBase<T> {
	readonly kind: 'hours';
	/** What holds without own hours; left out where there is nobody to inherit from. */
	readonly inherited?: (network: Network, object: T) => InheritedHours;
}

export interface FlagSpec<T> extends FormFieldBase<T> {
	readonly kind: 'flag';
}

export type FormField<T> =
	InputSpec<T> | TextsSpec<T> | ChoiceSpec<T> | SetSpec<T> | FlagSpec<T> | HoursSpec<T>;

/** Fields under one heading. A new field of an object is one line in one of these lists. */
export interface FormSection<T> {
	readonly title: () => string;
	readonly hint?: () => string;
	readonly fields: readonly FormField<T>[];
	/** False folds the section up until somebody wants it. */
	readonly open?: boolean;
}

/** A form reads any object of the network by the names of its fields. */
export type FormObject = Readonly<Record<string, unknown>>;

/** What a control hands up: a whole value, a whole set, or one language's text (null: none). */
export type FormValue =
	| string
	| number
	| boolean
	| null
	| readonly string[]
	| Hours
	| Readonly<Record<string, string | TranslationNote | null>>;
