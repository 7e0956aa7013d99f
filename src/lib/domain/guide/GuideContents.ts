import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type { TopicMark } from '#domain/catalogue/topicMarks.ts';
import type {
	EditionHead,
	PublicContact,
	PublicGuide,
	PublicLocation,
	PublicOrganization,
	PublicRelation,
	PublicService,
	PublicTopic
} from '#domain/edition/PublicContent.ts';
import type { EffectiveHours } from '#domain/hours/effectiveHours.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';

/**
 * A guide as a reader meets it, made once from an edition and used by the web page and the PDF
 * alike. Codes stay codes: whoever renders it adds the words of the reader's language.
 */
export interface GuideDocument {
	readonly network: PublicGuide['network'];
	readonly guide: PublicGuide['guide'];
	readonly edition: Pick<EditionHead, 'number' | 'publishedAt'>;
	/** Address of the same guide on the web: behind the QR code and in the imprint. */
	readonly liveUrl: string;
	readonly map: PublicGuide['map'];
	readonly chapters: readonly GuideChapter[];
	/** All entries and their other names, A–Z by German rules. */
	readonly index: readonly IndexLetter[];
	/** Spoken languages other than German, with the entries that offer them. */
	readonly byLanguage: readonly { readonly language: string; readonly entries: readonly Id[] }[];
	/** Relations between printed entries that carry a proof or a period, ordered by their first end. */
	readonly proofs: readonly GuideProof[];
	readonly entryCount: number;
	readonly relationCount: number;
}

/** `anchor`: the office itself; `topic`: one topic area; `rest`: entries without a topic area. */
export type ChapterKind = 'anchor' | 'topic' | 'rest';

export interface GuideChapter {
	/** Unique within the guide: the topic's id, `anchor` or `rest`. Serves as link target. */
	readonly key: string;
	readonly kind: ChapterKind;
	readonly topic: PublicTopic | null;
	readonly mark: TopicMark | null;
	/** Name of a Lucide icon. */
	readonly icon: string | null;
	/** Empty if the topic has no entry yet: a guide says so instead of leaving the topic out. */
	readonly groups: readonly GuideGroup[];
	/** Entries of other chapters that this topic concerns too; printed once, pointed to here. */
	readonly seeAlso: readonly EntryPointer[];
	readonly entryCount: number;
}

/** Entries under one heading: a subtopic, a kind, or none. */
export interface GuideGroup {
	readonly subtopic: PublicTopic | null;
	readonly kind: OrganizationKind | null;
	readonly entries: readonly GuideEntry[];
}

export interface GuideEntry {
	readonly organization: PublicOrganization;
	/** Further topics of the entry, in catalogue order, without the one it is printed under. */
	readonly furtherTopics: readonly PublicTopic[];
	readonly relations: readonly GuideRelationGroup[];
	readonly services: readonly GuideService[];
	/** Contacts of the organization that belong to no single service. */
	readonly contacts: readonly PublicContact[];
	/** Places beside the address of the organization. */
	readonly locations: readonly PublicLocation[];
}

export interface GuideService {
	readonly service: PublicService;
	readonly contacts: readonly PublicContact[];
	/** Where it is offered, if it names places. */
	readonly locations: readonly PublicLocation[];
	/** Its own hours, or those of its places; those of the organization stand with that. */
	readonly hours: readonly EffectiveHours[];
}

/** „arbeitet zusammen mit A, B“: one type in one direction, seen from the entry. */
export interface GuideRelationGroup {
	readonly type: RelationType;
	/** Symmetric types are always `forward`. */
	readonly direction: 'forward' | 'inverse';
	readonly others: readonly (EntryPointer & { readonly relation: Id })[];
}

/** Another entry by id and name; `printed` is false if a guide of chosen topics leaves it out. */
export interface EntryPointer {
	readonly id: Id;
	readonly name: string;
	readonly printed: boolean;
}

export interface IndexLetter {
	/** `A` … `Z`, or `#` for names that start with a digit or another script. */
	readonly letter: string;
	readonly items: readonly IndexItem[];
}

export interface IndexItem {
	readonly name: string;
	readonly id: Id;
	/** The entry's own name if `name` is another name of it. */
	readonly see: string | null;
}

export interface GuideProof {
	readonly relation: PublicRelation;
	readonly from: EntryPointer;
	readonly to: EntryPointer;
	readonly evidence: Texts;
}
