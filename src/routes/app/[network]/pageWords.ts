import { m } from '#i18n/generated/messages.js';

const titles: Readonly<Record<string, () => string>> = {
	'': m.workspace_place_overview,
	tasks: m.procedure_place,
	documents: m.documents_place,
	map: m.workspace_title_map,
	partners: m.workspace_place_partners,
	import: m.first_run_import_title,
	duplicates: m.duplicates_place,
	merge: m.merge_title,
	services: m.workspace_offers,
	contacts: m.workspace_contacts,
	relations: m.workspace_relations,
	topics: m.workspace_place_topics,
	search: m.shell_place_search,
	guides: m.workspace_place_guides,
	publish: m.workspace_place_publish,
	history: m.shell_place_history,
	settings: m.settings_place
};

/** Title of the place at an address of the workspace. */
export function placeTitle(base: string, path: string): string {
	const segment = path.slice(base.length).split('/')[1] ?? '';
	return titles[segment]?.() ?? m.workspace_place_overview();
}
