import type { CollectionName, Network } from '#domain/network/Network.ts';
import { fieldsOf } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';

/** Kinds of objects that a search goes through, in the order of its results. */
export const searchedKinds = [
	'organizations',
	'services',
	'locations',
	'contacts',
	'topics',
	'relations'
] as const satisfies readonly CollectionName[];
export type SearchedKind = (typeof searchedKinds)[number];

/** Fields whose value is what somebody wrote, not a code, a day or a reference. */
const writtenFields = new Set([
	'name',
	'alternateName',
	'email',
	'phone',
	'website',
	'address1',
	'address2',
	'postalCode',
	'city',
	'evidenceSource',
	'stageNote',
	'nextStep',
	'fundingProgramme',
	'role',
	'note',
	'serviceArea',
	'referralNote',
	'personBasis'
]);

/** By which fields an object is called. */
const nameFields: Readonly<Record<SearchedKind, readonly string[]>> = {
	organizations: ['name', 'alternateName'],
	services: ['name'],
	locations: ['name'],
	contacts: ['title'],
	topics: ['name', 'shortName'],
	relations: []
};

/** A text of an object with the field it stands in. */
export interface SearchedText {
	readonly field: string;
	/** Language of the text where its field has one per language. */
	readonly language: string | null;
	readonly text: string;
}

/** All that was written in an object, names first, as far as whoever looks has it. */
export function searchedTexts(
	network: Network,
	kind: SearchedKind,
	id: Id
): readonly SearchedText[] {
	const object = network[kind][id] as unknown as Readonly<Record<string, unknown>> | undefined;
	if (!object) return [];
	const names = nameFields[kind];
	const others = Object.keys(fieldsOf[kind]).filter((field) => !names.includes(field));
	return [...names, ...others].flatMap((field) => textsIn(network, kind, field, object[field]));
}

/** Only what an object is called, in every language it has. */
export const searchedNames = (network: Network, kind: SearchedKind, id: Id): readonly string[] => {
	const object = network[kind][id] as unknown as Readonly<Record<string, unknown>> | undefined;
	return nameFields[kind].flatMap((field) =>
		textsIn(network, kind, field, object?.[field]).map(({ text }) => text)
	);
};

function textsIn(
	network: Network,
	kind: SearchedKind,
	field: string,
	value: unknown
): readonly SearchedText[] {
	const spec = fieldsOf[kind][field];
	if (spec?.kind === 'texts')
		return Object.entries((value ?? {}) as Texts).map(([language, text]) => ({
			field,
			language,
			text
		}));
	const text =
		spec?.kind === 'person'
			? network.personalValues[String(value)]
			: writtenFields.has(field) && typeof value === 'string'
				? value
				: undefined;
	return text ? [{ field, language: null, text }] : [];
}
