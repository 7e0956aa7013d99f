import { accountPlaces } from './accountPlaces.ts';
import { pairwise, type Cell } from './pairwise.ts';
import { looks, states, type Look, type Place, type State } from './Place.ts';
import { publicPlaces } from './publicPlaces.ts';
import { workPlaces } from './workPlaces.ts';

export const places: readonly Place[] = [...publicPlaces, ...workPlaces, ...accountPlaces];

/** One visit: a place in a look and a state. */
export interface Visit {
	readonly place: Place;
	readonly look: Look;
	readonly state: State;
	/** All of the page is looked at; else what only repeats is taken out before (fixtures/thinOut). */
	readonly whole: boolean;
}

const everyCell: readonly Cell[] = places.flatMap((place) =>
	looks
		.filter((look) => !place.without?.[look])
		.flatMap((look) =>
			states
				.filter((state) => state === 'initial' || typeof place[state] === 'function')
				.map((state): Cell => [place.name, look, state])
		)
);

const isSeldom = ([name, look]: Cell): boolean =>
	places.some((place) => place.name === name && place.seldom?.looks.some((each) => each === look));
const chosen = new Set(pairwise(everyCell.filter((cell) => !isSeldom(cell))));

/**
 * What is visited of a place: with every run of the tests the pairwise choice, whole the first time;
 * in the soak all of all. Those that need no fresh page come first, so that it is opened as seldom as can be.
 */
export function visitsOf(place: Place, extent: 'chosen' | 'all'): readonly Visit[] {
	return everyCell
		.filter((cell) => cell[0] === place.name && (extent === 'all' || chosen.has(cell)))
		.map((cell) => ({ place, look: cell[1] as Look, state: cell[2] as State }))
		.toSorted((a, b) => rank(a) - rank(b))
		.map((visit, nth): Visit => ({ ...visit, whole: extent === 'all' || nth === 0 }));
}

const rank = ({ look, state }: Omit<Visit, 'whole'>): number =>
	(look === 'Arabic' ? 10 : 0) + states.indexOf(state);
