import * as v from 'valibot';
import { isColour, type Colour } from '#domain/brand/colour.ts';
import { readLogo } from '#domain/brand/logo/logoPicture.ts';
import { isDay } from '#domain/shared/Day.ts';
import { isId, type Day, type Id } from '#domain/shared/Id.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import { isSlug } from '#domain/shared/slug.ts';
import { textLanguages, type Texts } from '#domain/shared/Texts.ts';
import { isWebAddress, webAddressHref } from '#domain/shared/webAddress.ts';
import type { FaultCode } from './Fault.ts';
import type { Holds } from './fieldKinds.ts';

/** Longest name, title, number; longest text; longest e-mail and web address; most members. */
export const limits = { line: 300, text: 20_000, email: 320, webAddress: 2_000, set: 200 } as const;

/** Valibot carries the fault code in the place of its message. */
const fault = (code: FaultCode): FaultCode => code;

/**
 * PostgreSQL's jsonb takes neither NUL nor lone surrogates; other control signs are never meant.
 * Tab and line break stay.
 */
const isStorable = (value: string): boolean =>
	value.isWellFormed() && !/[^\P{Cc}\t\n]/u.test(value);

/** Canonical form of what people type: composed letters, plain line breaks, no blank rim. */
const tidyText = (value: string): string => value.replace(/\r\n?/g, '\n').normalize('NFC').trim();

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

const string = (maxLength: number) =>
	v.pipe(
		v.string(fault('value_not_allowed')),
		v.transform(tidyText),
		v.maxLength(maxLength, fault('text_too_long')),
		v.check(isStorable, fault('characters_invalid'))
	);

export const line: Holds<string> = string(limits.line);
export const text: Holds<string> = string(limits.text);
export const id: Holds<Id> = v.custom<Id>(isId, fault('id_invalid'));
export const day: Holds<Day> = v.custom<Day>(isDay, fault('day_invalid'));
export const flag: Holds<boolean> = v.boolean(fault('value_not_allowed'));
export const slug: Holds<string> = v.custom<string>(isSlug, fault('slug_invalid'));

const isFilled = (value: string): boolean => value !== '';
export const name: Holds<string> = v.pipe(
	string(limits.line),
	v.check(isFilled, fault('name_missing'))
);

export const email: Holds<string> = v.pipe(
	string(limits.email),
	v.regex(/^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\.]+$/u, fault('email_invalid'))
);

export const webAddress: Holds<string> = v.pipe(
	string(limits.webAddress),
	v.check(isWebAddress, fault('web_address_invalid')),
	v.transform((value) => webAddressHref(value) ?? value)
);

/** `#rrggbb`; capitals and blanks around are forgiven. */
export const colour: Holds<Colour> = v.pipe(
	v.string(fault('colour_invalid')),
	v.transform((value) => value.trim().toLowerCase()),
	v.check(isColour, fault('colour_invalid'))
);

/** A `data:` address of a picture; an SVG comes out written anew. */
export const logo: Holds<string> = v.pipe(
	v.string(fault('logo_format')),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const read = readLogo(dataset.value);
		if (read.ok) return read.value;
		addIssue({ message: fault(read.error) });
		return NEVER;
	})
);

/** A code of a catalogue that offices may extend, e.g. of a target group. */
export const code: Holds<string> = v.pipe(string(100), v.check(isFilled, fault('name_missing')));

/** A language code, BCP 47. */
export const language: Holds<string> = v.pipe(
	string(35),
	v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, fault('language_invalid'))
);

/** ISO 3166-2, e.g. `DE-TH`. */
export const stateProvince: Holds<string> = v.pipe(
	string(6),
	v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, fault('value_not_allowed'))
);

export const wholeNumber = (from: number, to: number): Holds<number> =>
	v.pipe(
		v.number(fault('number_invalid')),
		v.integer(fault('number_invalid')),
		v.minValue(from, fault('number_invalid')),
		v.maxValue(to, fault('number_invalid'))
	);

/** A coordinate on the globe, up to so many degrees either way. */
export const degrees = (most: number): Holds<number> =>
	v.pipe(
		v.number(fault('number_invalid')),
		v.finite(fault('number_invalid')),
		v.minValue(-most, fault('number_invalid')),
		v.maxValue(most, fault('number_invalid'))
	);

export const oneOf = <const T extends readonly string[]>(values: T): Holds<T[number]> =>
	v.picklist(values, fault('value_not_allowed'));

/** One of the codes of a catalogue, typed as string because offices will add their own. */
export const codeOf = (values: readonly string[]): Holds<string> =>
	v.picklist(values, fault('value_not_allowed'));

/** `null`, or what `item` holds; a blank text counts as `null`. */
export const optional = <T>(item: Holds<T>): Holds<T | null> =>
	v.pipe(
		v.unknown(),
		v.transform((value) => (isBlank(value) ? null : value)),
		v.nullable(item)
	);

/** Canonical form: sorted by code unit, no doubles. */
export const sortedSet = <T extends string>(values: readonly T[]): readonly T[] =>
	[...new Set(values)].sort();

export const setOf = <T extends string>(
	item: Holds<T>,
	maxLength: number = limits.set
): Holds<readonly T[]> =>
	v.pipe(
		v.array(item, fault('value_not_allowed')),
		v.maxLength(maxLength, fault('too_many')),
		v.transform((values: T[]) => sortedSet(values))
	);

export const listOf = <T>(item: Holds<T>, maxLength: number): Holds<readonly T[]> =>
	v.pipe(
		v.array(item, fault('value_not_allowed')),
		v.maxLength(maxLength, fault('too_many')),
		v.readonly()
	);

/** A record without what is blank: a blank entry counts as not there. */
export const withoutBlanks = (value: unknown): unknown =>
	isJsonObject(value)
		? Object.fromEntries(Object.entries(value).filter(([, each]) => !isBlank(each)))
		: value;

/** A text per language; a blank one counts as not written. */
export const textsOf = (item: Holds<string>): Holds<Texts> => {
	const entries = Object.fromEntries(
		textLanguages.map((each) => [each, v.exactOptional(item)] as const)
	);
	return v.pipe(
		v.unknown(),
		v.transform(withoutBlanks),
		v.strictObject(entries, fault('value_not_allowed')) as v.GenericSchema<unknown, Texts>
	);
};

export const recordOf = <T>(item: Holds<T>): Holds<Readonly<Record<Id, T>>> =>
	v.record(id as v.GenericSchema<string, string>, item, fault('value_not_allowed'));
