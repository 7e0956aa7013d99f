import * as v from 'valibot';
import { starterTopics } from '#domain/catalogue/starterTopics.ts';
import { limits, line } from '#domain/network/fieldSchemas.ts';
import { proposeNetworkSlug } from '#domain/shared/proposeSlug.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { isSlug, networkSlugLengths, reservedSlugs } from '#domain/shared/slug.ts';

/** With the catalogue, with a list that comes next, or as a copy of the example. */
export const starts = ['catalogue', 'list', 'example'] as const;
export type Start = (typeof starts)[number];

/** What somebody wants who makes a network. */
export interface NewNetworkWish {
	readonly title: string;
	readonly slug: string;
	/** Name of the office: it stands in the centre of the map and on all that is published. */
	readonly office: string;
	readonly start: Start;
	/** Codes of the starter catalogue; the emergency is always there. */
	readonly topics: readonly string[];
}

/** The form as it came over the wire: one text per field, the boxes that were ticked. */
export interface TypedWish {
	readonly title: string;
	readonly slug: string;
	readonly office: string;
	readonly start: string;
	readonly topics: readonly string[];
}

export type WishField = 'title' | 'slug' | 'office';
export const wishFaultCodes = [
	'title_missing',
	'office_missing',
	'too_long',
	'characters_invalid',
	'slug_missing',
	'slug_letters',
	'slug_length',
	'slug_reserved',
	'slug_taken'
] as const;
export type WishFaultCode = (typeof wishFaultCodes)[number];

export interface WishFault {
	readonly field: WishField;
	readonly code: WishFaultCode;
}

const emergency = 'notfall';
const codes: readonly string[] = starterTopics.map(({ code }) => code);

/** Topics that somebody can choose: all but the emergency. */
export const choosableTopics = starterTopics.filter(({ code }) => code !== emergency);

/** Valibot carries the fault code in the place of its message. */
const filled = (missing: WishFaultCode) =>
	v.pipe(
		line,
		v.check((value) => value !== '', missing)
	);

const slugSchema = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1, 'slug_missing'),
	v.check(
		({ length }) => length >= networkSlugLengths.least && length <= networkSlugLengths.most,
		'slug_length'
	),
	v.check((slug: string) => isSlug(slug), 'slug_letters'),
	v.check((slug) => !reservedSlugs.has(slug), 'slug_reserved')
);

const wishSchema = v.object({
	title: filled('title_missing'),
	slug: slugSchema,
	office: filled('office_missing')
});

/** Foreign codes of the shared schemas in the words of this form. */
const ownCode = (code: string): WishFaultCode =>
	code === 'text_too_long'
		? 'too_long'
		: (wishFaultCodes.find((each) => each === code) ?? 'characters_invalid');

/**
 * The one door for the form of a new network. An address left empty is made of the title. Says the
 * first fault of each field; unknown topics and ways to start are left out, since no page offers them.
 */
export function parseWish(typed: TypedWish): Result<NewNetworkWish, readonly WishFault[]> {
	const slug = typed.slug.trim() === '' ? proposeNetworkSlug(typed.title) : typed.slug;
	const parsed = v.safeParse(wishSchema, { ...typed, slug });
	if (!parsed.success) {
		const faults = new Map<WishField, WishFault>();
		for (const { path, message } of parsed.issues) {
			const field = path?.[0]?.key as WishField;
			if (!faults.has(field)) faults.set(field, { field, code: ownCode(message) });
		}
		return err(faultsToShow([...faults.values()]));
	}
	return ok({
		...parsed.output,
		start: starts.find((each) => each === typed.start) ?? 'catalogue',
		topics: codes.filter((code) => code === emergency || typed.topics.includes(code))
	});
}

/** Without a title there is no address to propose: the one fault is enough. */
function faultsToShow(faults: readonly WishFault[]): readonly WishFault[] {
	const withoutTitle = faults.some(({ code }) => code === 'title_missing');
	return faults.filter(({ code }) => !(withoutTitle && code === 'slug_missing'));
}

/** Longest title and name, in characters. */
export const longestWishLine: number = limits.line;

/** Networks that one account may make in the app; the database holds it (`create_own_network`). */
export const mostOwnNetworks = 20;
