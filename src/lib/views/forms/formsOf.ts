import type { SheetCollection } from '#views/opened.ts';
import { contactForm, newContactForm } from './contactForm.ts';
import type { FormObject, FormSection } from './formSpec.ts';
import { locationForm, newLocationForm } from './locationForm.ts';
import { newOrganizationForm, organizationForm } from './organizationForm.ts';
import { newRelationForm, relationForm } from './relationForm.ts';
import { newServiceForm, serviceForm } from './serviceForm.ts';
import { topicForm } from './topicForm.ts';

interface Forms {
	/** The little one needs to say to have such an object. */
	readonly create: readonly FormSection<FormObject>[];
	readonly edit: readonly FormSection<FormObject>[];
	/** What the form of a new object shows before anybody has chosen. */
	readonly start: FormObject;
}

const sections = <T>(form: readonly FormSection<T>[]): readonly FormSection<FormObject>[] =>
	form as unknown as readonly FormSection<FormObject>[];

/** The form of each collection: every one checked against its own type where it is written. */
export const formsOf: Readonly<Record<SheetCollection, Forms>> = {
	organizations: {
		create: sections(newOrganizationForm),
		edit: sections(organizationForm),
		start: { name: '', kind: 'organization', type: null, primaryTopic: null, level: null }
	},
	locations: {
		create: sections(newLocationForm),
		edit: sections(locationForm),
		start: { name: {}, organization: null, address1: null, postalCode: null, city: null }
	},
	services: {
		create: sections(newServiceForm),
		edit: sections(serviceForm),
		start: { name: {}, organization: null, description: {}, topics: [] }
	},
	contacts: {
		create: sections(newContactForm),
		edit: sections(contactForm),
		start: { title: {}, organization: null, phone: null, email: null }
	},
	relations: {
		create: sections(newRelationForm),
		edit: sections(relationForm),
		start: { from: null, type: 'refers_to', to: null }
	},
	topics: {
		create: sections(topicForm),
		edit: sections(topicForm),
		start: {
			name: {},
			shortName: {},
			parent: null,
			mark: null,
			icon: null,
			hidden: false,
			note: null
		}
	}
};
