import type { GuideDocument, GuideProof } from '#domain/guide/GuideContents.ts';
import { m } from '#i18n/generated/messages.js';
import { confidenceWord, languageName, relationWord } from '#i18n/words.ts';
import { cleanLine } from './cleanText.ts';
import { coverDrawing } from './coverDrawing.ts';
import { mapDescription, mapDrawing } from './mapDrawing.ts';
import { printBrand, printLogo } from './printBrand.ts';
import { partDrawings } from './partDrawings.ts';
import { dayInGermany, inGerman, locale, templateWords } from './guideWords.ts';
import { dayIn } from '#i18n/days.ts';
import { german, passage, passages } from './passages.ts';
import { isEmptyTopic, printChapter, printEmptyTopic } from './printChapter.ts';
import { entryTarget, pointer } from './printEntry.ts';
import type { PrintChapter, PrintMap, PrintModel, PrintProof } from './PrintParts.ts';

/**
 * The guide in words, ready to be laid out. Pure: the same document prints the same.
 *
 * @param logo `data:` address of the picture for the cover
 */
export function printGuide(
	document: GuideDocument,
	mapSvg: string | null,
	logo: string | null = null
): PrintModel {
	const { guide, network, edition, liveUrl } = document;
	const filled = document.chapters.filter((chapter) => !isEmptyTopic(chapter));
	const title = passage(guide.title) ?? german(m.guide_untitled({}, inGerman));
	const chapters = filled.map((chapter, index) => printChapter(chapter, index, liveUrl));
	return {
		language: locale,
		title,
		subtitle: passage(guide.subtitle),
		publisher: (network.publisher ?? '')
			.split('·')
			.map(german)
			.filter(({ text }) => text !== ''),
		networkTitle: passage(network.title) ?? title,
		notice: passage(network.notice),
		intro: passages(guide.intro),
		date: dayInGermany(edition.publishedAt),
		live: {
			href: liveUrl,
			label: cleanLine(liveUrl.replace(/^https?:\/\//, ''))
		},
		cover: coverDrawing(document.chapters),
		brand: printBrand(network),
		logo: printLogo(logo, network.publisher ?? title.text),
		icons: partDrawings(),
		codes: [liveUrl, ...codesOf(chapters)],
		chapters,
		emptyTopics: document.chapters.filter(isEmptyTopic).map(printEmptyTopic),
		map: printMap(document, mapSvg),
		index: document.index.map(({ letter, items }) => ({
			letter: letter === '#' ? '0–9' : letter,
			items: items.map(({ id, name, see }) => ({
				name: cleanLine(name),
				target: entryTarget(id),
				see: see === null ? null : cleanLine(see)
			}))
		})),
		byLanguage: printLanguages(document),
		proofs: document.proofs.map(printProof),
		words: {
			...templateWords(),
			edition: m.guide_edition({ number: edition.number }, inGerman),
			asOf: m.guide_as_of({ date: dayIn(edition.publishedAt, locale) }, inGerman),
			asOfLong: m.guide_as_of({ date: dayIn(edition.publishedAt, locale, 'long') }, inGerman),
			counts: m.guide_counts(
				{ entries: document.entryCount, relations: document.relationCount },
				inGerman
			)
		}
	};
}

const codesOf = (chapters: readonly PrintChapter[]): string[] =>
	chapters
		.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
		.flatMap(({ code }) => code ?? []);

function printMap(document: GuideDocument, mapSvg: string | null): PrintMap | null {
	if (mapSvg === null || document.map === null) return null;
	const title = passage(document.map.title) ?? german(m.guide_map({}, inGerman));
	return {
		title,
		description: passages(document.map.description),
		drawing: mapDrawing(mapSvg),
		alternative: cleanLine(mapInWords(document, mapSvg, title.text))
	};
}

/** What the map shows in words, and that the chapters tell all of it. */
function mapInWords(document: GuideDocument, mapSvg: string, title: string): string {
	const description = mapDescription(mapSvg);
	if (description) return m.guide_map_in_words({ title, description }, inGerman);
	return m.guide_map_alternative(
		{
			title,
			entries: document.entryCount,
			relations: document.relationCount,
			topics: document.chapters
				.filter(({ kind }) => kind === 'topic')
				.map(
					(chapter) => `${passage(chapter.topic?.name ?? {})?.text ?? ''} (${chapter.entryCount})`
				)
				.join(', ')
		},
		inGerman
	);
}

function printLanguages(document: GuideDocument): PrintModel['byLanguage'] {
	const names = new Map(
		document.index.flatMap(({ items }) =>
			items.filter(({ see }) => see === null).map(({ id, name }) => [id, name] as const)
		)
	);
	return document.byLanguage
		.map(({ language, entries }) => ({
			language: cleanLine(languageName(language, locale)),
			items: entries.map((id) => pointer({ id, name: names.get(id) ?? id, printed: true }))
		}))
		.toSorted((a, b) => a.language.localeCompare(b.language, locale));
}

function printProof({ relation, from, to, evidence }: GuideProof): PrintProof {
	const period = passage(relation.period);
	const details = [
		period?.text ?? null,
		relation.confidence === null || relation.confidence === 'high'
			? null
			: m.guide_confidence({ word: confidenceWord(relation.confidence, locale) }, inGerman)
	].filter((part) => part !== null);
	return {
		from: pointer(from),
		word: relationWord(relation.type, 'forward', locale),
		to: pointer(to),
		details: details.length > 0 ? details.join('; ') : null,
		evidence: passages(evidence),
		source: relation.evidenceSource ? cleanLine(relation.evidenceSource) : null
	};
}
