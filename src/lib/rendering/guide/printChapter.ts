import { topicMarks } from '#domain/catalogue/topicMarks.ts';
import type { GuideChapter, GuideGroup } from '#domain/guide/GuideContents.ts';
import { m } from '#i18n/generated/messages.js';
import { kindsWord } from '#i18n/words.ts';
import { inGerman, locale } from './guideWords.ts';
import { anchorDrawing, markDrawing } from './markDrawing.ts';
import { partDrawings } from './partDrawings.ts';
import { german, passage } from './passages.ts';
import { pointer, printEntry } from './printEntry.ts';
import type { Passage, PrintChapter, PrintEmptyTopic, PrintGroup } from './PrintParts.ts';

/** A chapter of so few entries goes on where the one before it ends. */
const shortChapter = 2;

export const chapterTarget = (key: string): string => `chapter-${key}`;

/** A topic that nobody serves yet: named on a page of its own kind, not with an empty chapter. */
export const isEmptyTopic = ({ kind, entryCount }: GuideChapter): boolean =>
	kind === 'topic' && entryCount === 0;

function titleOf({ kind, topic }: GuideChapter): Passage {
	if (kind === 'anchor') return german(m.guide_chapter_anchor({}, inGerman));
	if (kind === 'rest') return german(m.guide_chapter_rest({}, inGerman));
	return (topic && passage(topic.name)) ?? german(m.guide_topic_unnamed({}, inGerman));
}

const markOf = ({ kind, mark, icon }: GuideChapter): string | null => {
	if (kind === 'anchor') return anchorDrawing();
	return kind === 'topic' ? markDrawing(mark, icon) : partDrawings().rest;
};

export function printChapter(
	chapter: GuideChapter,
	thumb: number | null,
	liveUrl: string
): PrintChapter {
	const { kind, mark, entryCount: count } = chapter;
	return {
		target: chapterTarget(chapter.key),
		title: titleOf(chapter),
		colour: kind === 'topic' ? topicMarks[mark ?? 'ring-grey'].colour : null,
		mark: markOf(chapter),
		short: kind === 'anchor' || (kind === 'topic' && count <= shortChapter),
		thumb,
		count: kind === 'anchor' ? '' : m.guide_count_entries({ count }, inGerman),
		lead: kind === 'rest' ? m.guide_chapter_rest_text({}, inGerman) : null,
		groups: chapter.groups.map((group) => printGroup(group, liveUrl)),
		seeAlso: chapter.seeAlso.map(pointer)
	};
}

const printGroup = ({ subtopic, kind, entries }: GuideGroup, liveUrl: string): PrintGroup => ({
	title: subtopic ? passage(subtopic.name) : kind ? german(kindsWord(kind, locale)) : null,
	entries: entries.map((entry) => printEntry(entry, liveUrl))
});

export const printEmptyTopic = (chapter: GuideChapter): PrintEmptyTopic => ({
	target: chapterTarget(chapter.key),
	title: titleOf(chapter),
	mark: markOf(chapter),
	seeAlso: chapter.seeAlso.map(pointer)
});
