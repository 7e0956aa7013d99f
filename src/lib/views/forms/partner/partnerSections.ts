import type { Component } from 'svelte';
import type { Organization } from '#domain/network/Organization.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormField } from '../formSpec.ts';
import { organizationForm } from '../organizationForm.ts';
import ContactsSection from './ContactsSection.svelte';
import HistorySection from './HistorySection.svelte';
import LocationsSection from './LocationsSection.svelte';
import OffersSection from './OffersSection.svelte';
import RelationsSection from './RelationsSection.svelte';
import StageSection from './StageSection.svelte';
import UseSection from './UseSection.svelte';

/** What every section of the sheet of a partner is given. */
export interface SectionProps {
	readonly session: EditorSession;
	readonly organization: Organization;
}

/** One part of the sheet, under a heading of its own: fields of the partner, or what hangs on it. */
export type PartnerSection = {
	/** Unique, for ids and addresses within the page. */
	readonly key: string;
	readonly title: () => string;
	/** The office itself has no contact stage. */
	readonly isForAnchor?: false;
} & (
	| { readonly fields: readonly FormField<Organization>[] }
	| { readonly component: Component<SectionProps> }
);

const all = organizationForm.flatMap((section) => section.fields);

/** Fields of the form of a partner, in the order given. */
const fieldsOf = (...names: readonly (keyof Organization)[]): readonly FormField<Organization>[] =>
	names.flatMap((name) => all.filter(({ field }) => field === name));

/** The sheet of a partner from top to bottom. A new part is one line here. */
export const partnerSections: readonly PartnerSection[] = [
	{
		key: 'overview',
		title: m.sheet_section_overview,
		fields: fieldsOf(
			'name',
			'kind',
			'type',
			'level',
			'phone',
			'email',
			'website',
			'address1',
			'postalCode',
			'city',
			'languages',
			'targetGroups',
			'accessibility',
			'accessibilityDescription',
			'description',
			'alternateName',
			'visibility',
			'note'
		)
	},
	{ key: 'offers', title: m.workspace_offers, component: OffersSection },
	{ key: 'places', title: m.sheet_locations, component: LocationsSection },
	{ key: 'hours', title: m.sheet_hours, fields: fieldsOf('hours') },
	{ key: 'contacts', title: m.workspace_contacts, component: ContactsSection },
	{ key: 'topics', title: m.workspace_topics, fields: fieldsOf('primaryTopic', 'topics') },
	{ key: 'relations', title: m.workspace_relations, component: RelationsSection },
	{ key: 'stage', title: m.workspace_stage, isForAnchor: false, component: StageSection },
	{
		key: 'evidence',
		title: m.workspace_section_evidence,
		fields: fieldsOf('evidence', 'evidenceSource', 'assuredDate', 'nextCheckDate')
	},
	{ key: 'use', title: m.sheet_section_use, component: UseSection },
	{ key: 'history', title: m.sheet_section_history, component: HistorySection }
];
