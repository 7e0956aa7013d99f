import { describe, expect, it } from 'vitest';
import {
	edition,
	guideContent,
	idOf,
	liveUrl,
	organization,
	relation,
	service,
	starterTopicRows,
	topicId
} from '#tests/guide/fixtures/guideContent.ts';
import type { PublicGuide } from '#domain/edition/PublicContent.ts';
import type { GuideDocument, GuideEntry } from './GuideContents.ts';
import { guideDocument } from './guideDocument.ts';

const documentOf = (content: PublicGuide): GuideDocument =>
	guideDocument(content, edition, liveUrl);
const entriesOf = (document: GuideDocument): readonly GuideEntry[] =>
	document.chapters.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
const namesOf = (document: GuideDocument): string[] =>
	entriesOf(document).map((entry) => entry.organization.name);

const office = organization(1, 'Ausländerbehörde');
const course = organization(2, 'Sprachschule', { primaryTopic: topicId('deutsch') });
const fair = organization(3, 'Messe', { kind: 'event' });
const law = organization(4, 'Ältestenrat', {
	primaryTopic: topicId('recht'),
	topics: [topicId('deutsch')]
});
const everybody = [office, course, fair, law];
const withAnchor = { ...guideContent().network, anchor: office.id };

describe('a guide document', () => {
	it('prints every entry exactly once: the office, the topics, then who has no topic', () => {
		const document = documentOf(guideContent({ organizations: everybody, network: withAnchor }));
		expect(namesOf(document)).toEqual([office.name, course.name, law.name, fair.name]);
		expect(document.entryCount).toBe(4);
		expect(document.chapters.at(0)?.kind).toBe('anchor');
		expect(document.chapters.at(-1)?.groups.at(0)?.kind).toBe('event');
	});

	it('has a chapter for every topic, also for those without an entry', () => {
		const document = documentOf(guideContent({ organizations: everybody }));
		const topics = document.chapters.filter(({ kind }) => kind === 'topic');
		expect(topics.map(({ key }) => key)).toEqual(starterTopicRows.map(({ id }) => id));
		expect(topics.filter(({ entryCount }) => entryCount > 0)).toHaveLength(2);
	});

	it('takes the order of its own list, and a list of some topics leaves the others out', () => {
		const some = documentOf(
			guideContent({
				organizations: everybody,
				guideTopics: [topicId('recht'), topicId('wohnen')]
			})
		);
		expect(some.chapters.map(({ key }) => key)).toEqual([topicId('recht'), topicId('wohnen')]);
		expect(namesOf(some)).toEqual([law.name]);
		const all = documentOf(
			guideContent({
				organizations: everybody,
				guideTopics: starterTopicRows.map(({ id }) => id).toReversed()
			})
		);
		expect(namesOf(all)).toEqual([law.name, course.name, office.name, fair.name]);
	});

	it('points from a further topic to the one place where the entry is printed', () => {
		const document = documentOf(guideContent({ organizations: everybody }));
		const german = document.chapters.find(({ key }) => key === topicId('deutsch'));
		expect(german?.seeAlso).toEqual([{ id: law.id, name: law.name, printed: true }]);
		const printed = entriesOf(document).find((entry) => entry.organization.id === law.id);
		expect(printed?.furtherTopics.map(({ code }) => code)).toEqual(['deutsch']);
	});

	it('prints entries of a subtopic in the chapter of its topic, under their own heading', () => {
		const legal = {
			...(starterTopicRows[0] as (typeof starterTopicRows)[number]),
			id: idOf(1, 99),
			parent: topicId('recht'),
			mark: null,
			position: 1
		};
		const advice = organization(5, 'Asylberatung', { primaryTopic: legal.id });
		const document = documentOf(
			guideContent({ topics: [...starterTopicRows, legal], organizations: [advice, law] })
		);
		const chapter = document.chapters.find(({ key }) => key === topicId('recht'));
		expect(chapter?.groups.map(({ subtopic }) => subtopic?.id ?? null)).toEqual([null, legal.id]);
		expect(document.chapters.some(({ key }) => key === legal.id)).toBe(false);
	});

	it('tells each relation at both ends, in the right direction', () => {
		const document = documentOf(
			guideContent({
				organizations: everybody,
				relations: [
					relation(1, office.id, 'refers_to', course.id),
					relation(2, course.id, 'cooperates_with', law.id)
				]
			})
		);
		const told = entriesOf(document).map(({ organization: { name }, relations }) => [
			name,
			relations.map(({ type, direction, others }) => `${direction} ${type} ${others[0]?.name}`)
		]);
		expect(Object.fromEntries(told)).toEqual({
			[office.name]: ['forward refers_to Sprachschule'],
			[course.name]: ['forward cooperates_with Ältestenrat', 'inverse refers_to Ausländerbehörde'],
			[law.name]: ['forward cooperates_with Sprachschule'],
			[fair.name]: []
		});
	});

	it('sorts its index by German rules and lists other names', () => {
		const document = documentOf(
			guideContent({
				organizations: [
					organization(1, 'Zebra', { alternateName: 'ABC-Haus' }),
					organization(2, '„Österreich“-Verein'),
					organization(3, 'Ofen'),
					organization(4, '10. Treffen'),
					organization(5, '9. Treffen')
				]
			})
		);
		expect(
			document.index.map(({ letter, items }) => [letter, items.map(({ name }) => name)])
		).toEqual([
			['#', ['9. Treffen', '10. Treffen']],
			['A', ['ABC-Haus']],
			['O', ['Ofen', '„Österreich“-Verein']],
			['Z', ['Zebra']]
		]);
		expect(document.index[1]?.items[0]?.see).toBe('Zebra');
	});

	it('gathers spoken languages of organizations and of their services, without German', () => {
		const speaks = { ...course, languages: ['de', 'uk'] };
		const document = documentOf(
			guideContent({
				organizations: [speaks, law],
				services: [service(1, law.id, { languages: ['ar', 'uk'] })]
			})
		);
		expect(document.byLanguage).toEqual([
			{ language: 'ar', entries: [law.id] },
			{ language: 'uk', entries: [law.id, course.id] }
		]);
	});
});
