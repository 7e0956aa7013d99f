import { none, type Look, type Place, type Reach } from './Place.ts';
import {
	acceptRows,
	calm,
	chooseLetters,
	choosePair,
	fillWrongly,
	findNothing,
	mapReady,
	openMenu,
	openPalette,
	openSheet,
	openShortcuts,
	openTopicLook,
	refuseField,
	refuseName,
	refuseRows,
	refuseSlug,
	refuseStep,
	refuseWording,
	renameWrongly,
	showFiled,
	workspaceReady
} from './workStates.ts';

/** Staff work in German or English only: `/ar/app` leads to `/app`. */
export const staffPage =
	(path: string) =>
	(look: Look): string =>
		look === 'Arabic' ? `/en${path}` : path;

const noForm = none('no field that could be filled in wrongly');
const allShown = none('everything is shown from the start');
const noDialog = none('of no network: neither palette nor menu');

/** A page of no network. */
const own = (path: string, given: Partial<Place>): Place => ({
	route: path,
	name: path,
	at: staffPage(path),
	ready: calm,
	turned: true,
	dialog: noDialog,
	error: noForm,
	detail: allShown,
	...given
});

/** A page of a network, where the palette opens over everything. Offers and functions has only one. */
const work = (place: string, given: Partial<Place>, network = 'weimar-2015'): Place => ({
	...own(`/app/${network}${place}`, {}),
	route: `/app/[network]${place.replace(/\?.*/, '')}`,
	ready: workspaceReady,
	dialog: openPalette,
	...given
});

const sameTable = {
	seldom: { looks: ['light', 'forced colours'], because: 'the table of partners, other columns' }
} as const satisfies Partial<Place>;
const isFirst = (collection: string): boolean => collection === 'organizations';

const table = (collection: string, error: Place['error'], dialog: Reach): Place =>
	work(
		isFirst(collection) ? '/partners' : `/${collection}`,
		{ dialog, error, detail: openSheet(collection), ...(isFirst(collection) ? {} : sameTable) },
		'musterstadt'
	);

/** Every page that staff work on, and what can happen on it. */
export const workPlaces: readonly Place[] = [
	own('/app', { dialog: openMenu }),
	own('/app/account', { error: refuseName }),
	own('/app/gallery', {
		error: none('errors stand among its examples'),
		detail: none('every part stands among its examples')
	}),
	own('/app/help', {}),
	own('/app/help/first-map', { route: '/app/help/[page]' }),
	own('/app/new', { error: refuseSlug }),
	work('', {}),
	work('/tasks', { error: refuseStep, detail: openSheet('organizations') }, 'musterstadt'),
	work('/documents', { error: refuseWording, detail: chooseLetters }, 'musterstadt'),
	work('/map', {
		ready: mapReady,
		error: refuseField('organizations', 'email', 'keine Adresse'),
		detail: openSheet('organizations')
	}),
	table('organizations', refuseField('organizations', 'email', 'keine Adresse'), openShortcuts),
	work('/import', { dialog: openShortcuts, error: refuseRows, detail: acceptRows }),
	table('services', none('its fields take any words'), openPalette),
	table('contacts', refuseField('contacts', 'email', 'keine Adresse'), openShortcuts),
	table('relations', none('its fields are chosen, not typed'), openPalette),
	work('/duplicates', { detail: none('the examples have no doubles: a component test does') }),
	work('/merge', { detail: choosePair }, 'musterstadt'),
	work(
		'/topics/tree',
		{ error: renameWrongly, detail: showFiled, dialog: openTopicLook },
		'musterstadt'
	),
	table('topics', refuseField('topics', 'name', ''), openShortcuts),
	work('/search?q=beratung', { error: findNothing, detail: openSheet('organizations') }),
	work('/guides', { error: (page) => fillWrongly(page, 'main input[type="text"]', '') }),
	work('/publish', {}),
	work('/history', { dialog: openShortcuts }),
	work('/settings', { error: (page) => fillWrongly(page, '#network-title', '') })
];
