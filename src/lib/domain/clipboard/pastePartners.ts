import { relationTypes, type RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import { foldWord } from '#domain/exchange/foldWord.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json, JsonObject } from '#domain/shared/Json.ts';
import {
	copiedFields,
	type CopiedCollection,
	type CopiedObject,
	type PartnerCopy
} from './PartnerCopy.ts';

/** A copied partner that is here already: the very same, or one that is called so. */
export interface KnownPartner {
	readonly copied: Id;
	readonly here: Id;
}

export interface Pasting {
	/** `keep` takes those that are here for those copied, `double` adds a second one beside them. */
	readonly known: 'keep' | 'double';
	readonly newId: () => Id;
	/** Name of a second one, e.g. „Caritas (Kopie)“. */
	readonly nameOfDouble: (name: string) => string;
}

export interface Pasted {
	readonly batch: Batch;
	/** Partners as they are called here now: added ones and those that were here. */
	readonly ids: readonly Id[];
	readonly added: number;
	/** Names of topics that this network does not have. */
	readonly lostTopics: readonly string[];
}

/** Which of the copied partners are here already. */
export function knownPartners(network: Network, copy: PartnerCopy): readonly KnownPartner[] {
	const byName = new Map(
		Object.values(network.organizations).map(({ id, name }) => [foldWord(name), id])
	);
	return copy.organizations.flatMap(({ id, fields }) => {
		const isSame = copy.network === network.id && network.organizations[id] !== undefined;
		const here = isSame ? id : byName.get(foldWord(String(fields.name)));
		return here === undefined ? [] : { copied: id, here };
	});
}

/** What pasting means: everything with fresh ids, topics by code or name, no relation stated twice. */
export function pastePartners(network: Network, copy: PartnerCopy, pasting: Pasting): Pasted {
	const known = new Map(knownPartners(network, copy).map(({ copied, here }) => [copied, here]));
	const keeps = pasting.known === 'keep';
	const ids = new Map<Id, Id>();
	for (const { id } of copy.organizations)
		ids.set(id, (keeps ? known.get(id) : undefined) ?? pasting.newId());
	const isNew = (organization: Json | undefined): boolean =>
		typeof organization === 'string' &&
		ids.has(organization) &&
		!(keeps && known.has(organization));
	const services = copy.services.filter(({ fields }) => isNew(fields.organization));
	for (const { id } of services) ids.set(id, pasting.newId());
	const topics = topicsHere(network, copy);
	const translate = translator(ids, topics);
	const organizations = copy.organizations.filter(({ id }) => isNew(id));
	const commands: SingleCommand[] = [
		...organizations.map((one) =>
			added('addOrganization', ids.get(one.id), {
				...translate('organizations', one),
				...(known.has(one.id) ? { name: pasting.nameOfDouble(String(one.fields.name)) } : {})
			})
		),
		...services.map((one) => added('addService', ids.get(one.id), translate('services', one))),
		...copy.contacts
			.filter(({ fields }) => isNew(fields.organization))
			.map((one) => added('addContact', pasting.newId(), translate('contacts', one))),
		...newRelations(network, copy, ids).map((one) =>
			added('addRelation', pasting.newId(), translate('relations', one))
		)
	];
	return {
		batch: { type: 'batch', label: 'pastePartners', commands },
		ids: copy.organizations.flatMap(({ id }) => ids.get(id) ?? []),
		added: organizations.length,
		lostTopics: copy.topics.flatMap(({ id, names }) => (topics.has(id) ? [] : (names[0] ?? '')))
	};
}

/** Values come through `parsePartnerCopy`, and `apply` looks at each of them once more. */
const added = (type: string, id: Id | undefined, fields: JsonObject): SingleCommand =>
	({ type, id, fields }) as unknown as SingleCommand;

function topicsHere(network: Network, copy: PartnerCopy): ReadonlyMap<Id, Id> {
	const here = Object.values(network.topics);
	return new Map(
		copy.topics.flatMap(({ id, code, names }) => {
			const words = new Set(names.map(foldWord));
			const found =
				(copy.network === network.id ? network.topics[id] : undefined) ??
				here.find((topic) => code !== null && topic.code === code) ??
				here.find(({ name }) => Object.values(name).some((word) => words.has(foldWord(word))));
			return found ? [[id, found.id] as const] : [];
		})
	);
}

/** Puts the ids of this network in place of those that the copy came with; what is not here goes. */
function translator(ids: ReadonlyMap<Id, Id>, topics: ReadonlyMap<Id, Id>) {
	return (collection: CopiedCollection, { fields }: CopiedObject): JsonObject => {
		const translated: Record<string, Json> = {};
		for (const [field, { refers }] of copiedFields(collection)) {
			const value = fields[field];
			if (value === undefined) continue;
			const table = refers === 'topics' ? topics : ids;
			if (!refers) translated[field] = value;
			else if (Array.isArray(value))
				translated[field] = [...new Set(value.flatMap((each) => table.get(String(each)) ?? []))];
			else translated[field] = table.get(String(value)) ?? null;
		}
		return translated;
	};
}

/** Relations that this network does not state yet; the copy may state one twice, too. */
function newRelations(network: Network, copy: PartnerCopy, ids: ReadonlyMap<Id, Id>) {
	const stated = new Set(
		Object.values(network.relations).map(({ type, from, to }) => statement(type, from, to))
	);
	return copy.relations.filter(({ fields }) => {
		const [from, to] = [ids.get(String(fields.from)), ids.get(String(fields.to))];
		if (from === undefined || to === undefined || from === to) return false;
		const key = statement(String(fields.type), from, to);
		if (stated.has(key)) return false;
		stated.add(key);
		return true;
	});
}

function statement(type: string, from: Id, to: Id): string {
	const isSymmetric =
		Object.hasOwn(relationTypes, type) && relationTypes[type as RelationType].symmetric;
	return [type, ...(isSymmetric ? [from, to].sort() : [from, to])].join(' ');
}
