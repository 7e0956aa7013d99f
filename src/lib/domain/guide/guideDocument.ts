import type {
	EditionHead,
	PublicGuide,
	PublicOrganization
} from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';
import { alphabeticIndex, byGermanName } from './alphabet.ts';
import { guideChapters } from './guideChapters.ts';
import type { EntryPointer, GuideDocument, GuideProof } from './GuideContents.ts';
import { entryMaker } from './guideEntries.ts';
import { topicOrder } from './topicOrder.ts';

/**
 * The guide that an edition tells, in reading order: every entry exactly once, in the chapter of
 * its primary topic; further topics point to it. A guide of chosen topics leaves the entries of
 * other topics out; one that names all topics (or none) prints everybody.
 *
 * @param liveUrl absolute address of the guide's web page
 */
export function guideDocument(
	content: PublicGuide,
	edition: Pick<EditionHead, 'number' | 'publishedAt'>,
	liveUrl: string
): GuideDocument {
	const order = topicOrder(content);
	const anchor = content.organizations.find(({ id }) => id === content.network.anchor) ?? null;
	const others = content.organizations.filter(
		(organization) => organization !== anchor && isPrinted(organization, order)
	);
	const printed = anchor ? [anchor, ...others] : others;
	const printedIds = new Set(printed.map(({ id }) => id));
	const names = new Map(content.organizations.map(({ id, name }) => [id, name]));
	const pointerTo = (id: Id): EntryPointer => ({
		id,
		name: names.get(id) ?? id,
		printed: printedIds.has(id)
	});
	const entryOf = entryMaker(content, order, pointerTo);
	const relations = content.relations.filter(
		({ from, to }) => printedIds.has(from) || printedIds.has(to)
	);
	return {
		network: content.network,
		guide: content.guide,
		edition: { number: edition.number, publishedAt: edition.publishedAt },
		liveUrl,
		map: content.map,
		chapters: guideChapters({ order, anchor, organizations: others, entryOf, pointerTo }),
		index: alphabeticIndex(printed),
		byLanguage: languagesOf(content, printed),
		proofs: proofsOf(relations, pointerTo),
		entryCount: printed.length,
		relationCount: relations.length
	};
}

function isPrinted(
	{ primaryTopic }: PublicOrganization,
	order: ReturnType<typeof topicOrder>
): boolean {
	if (!order.isSelection) return true;
	return primaryTopic !== null && order.chapterOf(primaryTopic) !== null;
}

function proofsOf(
	relations: PublicGuide['relations'],
	pointerTo: (id: Id) => EntryPointer
): GuideProof[] {
	return relations
		.filter(
			({ evidence, evidenceSource, period }) =>
				evidenceSource !== null ||
				Object.keys(evidence).length > 0 ||
				Object.keys(period).length > 0
		)
		.map((relation) => ({
			relation,
			from: pointerTo(relation.from),
			to: pointerTo(relation.to),
			evidence: relation.evidence
		}))
		.toSorted((a, b) => byGermanName(a.from, b.from) || byGermanName(a.to, b.to));
}

function languagesOf(
	content: PublicGuide,
	printed: readonly PublicOrganization[]
): GuideDocument['byLanguage'] {
	const found = new Map<string, Set<Id>>();
	const add = (language: string, id: Id): void => {
		if (language === 'de') return;
		found.set(language, (found.get(language) ?? new Set()).add(id));
	};
	for (const { id, languages } of printed) languages.forEach((language) => add(language, id));
	for (const { organization, languages } of content.services)
		languages.forEach((language) => add(language, organization));
	return [...found]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([language, ids]) => ({
			language,
			entries: printed
				.filter(({ id }) => ids.has(id))
				.toSorted(byGermanName)
				.map(({ id }) => id)
		}));
}
