import { contactStages, type ContactStage } from '#domain/catalogue/contactStages.ts';
import type { WorkFilter } from '#domain/procedure/workList.ts';
import { isId, type Id } from '#domain/shared/Id.ts';

/** Word in the address for whoever is looking. */
const me = 'me';

const isStage = (value: string | null): value is ContactStage | 'none' =>
	value === 'none' || contactStages.some((each) => each === value);

/** What the list is narrowed to: in the address, so that it can be kept and sent. */
export function readWorkFilter(params: URLSearchParams, user: Id | null): WorkFilter {
	const officer = params.get('officer');
	const topic = params.get('area');
	const stage = params.get('stage');
	return {
		officer: officer === me ? user : isId(officer) ? officer : null,
		topic: isId(topic) ? topic : null,
		stage: isStage(stage) ? stage : null
	};
}

/** The part of an address that narrows the list; empty without a filter. */
export function workFilterQuery(filter: WorkFilter, user: Id | null): string {
	const params = new URLSearchParams();
	if (filter.officer !== null) params.set('officer', filter.officer === user ? me : filter.officer);
	if (filter.topic !== null) params.set('area', filter.topic);
	if (filter.stage !== null) params.set('stage', filter.stage);
	return params.size > 0 ? `?${params}` : '';
}
