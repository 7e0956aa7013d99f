import { contactStages, type ContactStage } from '#domain/catalogue/contactStages.ts';
import type { Contact } from '#domain/network/Contact.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { anchorOf, organizationsByName, topicAreaOf } from '#domain/network/queries.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import { addDays, sundayOf } from '#domain/shared/weeks.ts';

/** When a next step is due, seen from today. */
export const periods = ['overdue', 'thisWeek', 'nextWeek', 'later', 'undated'] as const;
export type Period = (typeof periods)[number];

export interface Due<T> {
	readonly due: Day;
	readonly of: T;
}

/** What is to be done with all partners. */
export interface WorkList {
	/** Partners with a next step, the earliest first. */
	readonly steps: Readonly<Record<Period, readonly Organization[]>>;
	/** Partners that nobody has planned anything with, by stage; without those that rest or ended. */
	readonly withoutStep: ReadonlyMap<ContactStage | null, readonly Organization[]>;
	/** Entries whose day of checking has come, or that nobody has checked for a year. */
	readonly toCheck: readonly Due<Organization>[];
	/** Persons whose data were to be deleted by a day that has passed. */
	readonly toDelete: readonly Due<Contact>[];
}

export interface WorkFilter {
	/** User id of the officer in charge; null: all. */
	readonly officer: Id | null;
	/** A topic area: its subtopics count. */
	readonly topic: Id | null;
	/** `none`: without a stage; null: all. */
	readonly stage: ContactStage | 'none' | null;
}

export const noFilter: WorkFilter = { officer: null, topic: null, stage: null };

/** The work with all partners but the office itself; `today` is a day in Germany. */
export function workListOf(network: Network, today: Day, filter: WorkFilter = noFilter): WorkList {
	const anchor = anchorOf(network)?.id;
	const partners = organizationsByName(network).filter(
		(partner) => partner.id !== anchor && isMeant(network, partner, filter)
	);
	const meant = new Map(partners.map((partner) => [partner.id, partner]));
	return {
		steps: stepsOf(partners, today),
		withoutStep: withoutStepOf(partners),
		toCheck: toCheckOf(partners, today),
		toDelete: Object.values(network.contacts)
			.filter(({ organization }) => meant.has(organization) || isOfficesOwn(organization))
			.flatMap((contact) => {
				const due = contact.personDeleteBy;
				return due !== null && due < today && holdsPerson(network, contact)
					? [{ due, of: contact }]
					: [];
			})
			.toSorted(byDue)
	};

	/** The office keeps data of persons, too; nobody looks for them under a topic or a stage. */
	function isOfficesOwn(organization: Id): boolean {
		return organization === anchor && filter.topic === null && filter.stage === null;
	}
}

/** How many steps are due by the end of this week: what the overview says. */
export const dueThisWeek = ({ steps }: WorkList): number =>
	steps.overdue.length + steps.thisWeek.length;

function isMeant(network: Network, partner: Organization, filter: WorkFilter): boolean {
	const area = partner.primaryTopic === null ? null : topicAreaOf(network, partner.primaryTopic);
	return (
		(filter.officer === null || partner.responsible === filter.officer) &&
		(filter.topic === null || area?.id === filter.topic) &&
		(filter.stage === null || (partner.stage ?? 'none') === filter.stage)
	);
}

/** An erased value leaves its id behind. */
const holdsPerson = ({ personalValues }: Network, contact: Contact): boolean =>
	[contact.personName, contact.personEmail, contact.personPhone].some(
		(id) => id !== null && Object.hasOwn(personalValues, id)
	);

/** A day without words is a step all the same. */
const hasStep = ({ nextStep, nextStepDate }: Organization): boolean =>
	nextStep !== null || nextStepDate !== null;

export function periodOf(day: Day | null, today: Day): Period {
	if (day === null) return 'undated';
	if (day < today) return 'overdue';
	const sunday = sundayOf(today);
	if (day <= sunday) return 'thisWeek';
	return day <= addDays(sunday, 7) ? 'nextWeek' : 'later';
}

function stepsOf(partners: readonly Organization[], today: Day): WorkList['steps'] {
	const planned = partners
		.filter(hasStep)
		.toSorted((a, b) => compare(a.nextStepDate ?? '', b.nextStepDate ?? ''));
	const of = (period: Period): readonly Organization[] =>
		planned.filter(({ nextStepDate }) => periodOf(nextStepDate, today) === period);
	return {
		overdue: of('overdue'),
		thisWeek: of('thisWeek'),
		nextWeek: of('nextWeek'),
		later: of('later'),
		undated: of('undated')
	};
}

function withoutStepOf(partners: readonly Organization[]): WorkList['withoutStep'] {
	const open = partners.filter((partner) => !hasStep(partner));
	const stages = [null, ...contactStages.filter((each) => each !== 'dormant' && each !== 'ended')];
	return new Map(
		stages
			.map((stage) => [stage, open.filter((partner) => partner.stage === stage)] as const)
			.filter(([, those]) => those.length > 0)
	);
}

function toCheckOf(partners: readonly Organization[], today: Day): readonly Due<Organization>[] {
	return partners
		.filter(({ stage }) => stage !== 'ended')
		.flatMap((partner) => {
			const due = partner.nextCheckDate ?? yearAfter(partner.assuredDate);
			return due !== null && due <= today ? [{ due, of: partner }] : [];
		})
		.toSorted(byDue);
}

/** A day on which an entry that nobody has set a day for is to be checked again: once a year. */
function yearAfter(day: Day | null): Day | null {
	if (day === null) return null;
	const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
	return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDue = (a: Due<{ readonly id: Id }>, b: Due<{ readonly id: Id }>): number =>
	compare(a.due, b.due) || compare(a.of.id, b.of.id);
