import { isId, type Id } from '#domain/shared/Id.ts';

/** Collections whose objects open in the sheet at the side. */
export const sheetCollections = [
	'organizations',
	'locations',
	'services',
	'contacts',
	'relations',
	'topics'
] as const;
export type SheetCollection = (typeof sheetCollections)[number];

/** What the sheet shows: an object to look at or edit, or a form for a new one. */
export type Opened =
	| { readonly collection: SheetCollection; readonly id: Id; readonly edit: boolean }
	| {
			readonly collection: SheetCollection;
			readonly id: null;
			/** Values the new object starts with, e.g. `organization` of an offer. */
			readonly preset: Readonly<Record<string, string>>;
	  };

const isSheetCollection = (value: string | undefined): value is SheetCollection =>
	sheetCollections.some((each) => each === value);

/** What a page is about beside its sheet: which map, search, page or part of the history. */
const kept = [
	...['before', 'map', 'q', 'keep', 'gone', 'officer', 'area', 'stage'],
	...['show', 'who', 'kind', 'did', 'around', 'since', 'until', 'change', 'compare'],
	...['view', 'cols', 'sort', 'filter', 'group']
] as const;

/** The sheet lives in the address, so that back closes it and a link to it can be sent. */
export function readOpened(params: URLSearchParams): Opened | null {
	const [collection, id] = params.get('open')?.split('.') ?? [];
	if (!isSheetCollection(collection)) return null;
	if (isId(id)) return { collection, id, edit: params.has('edit') };
	if (id !== 'new') return null;
	const preset: Record<string, string> = {};
	for (const [key, value] of params)
		if (isId(value) && !kept.some((each) => each === key)) preset[key] = value;
	return { collection, id: null, preset };
}

/**
 * Address of the same page with this sheet open; without one it is closed.
 *
 * @param now query of the page, if what it is about is to stay
 */
export function openedQuery(opened: Opened | null, now?: URLSearchParams): string {
	const params = new URLSearchParams();
	for (const key of kept) {
		const value = now?.get(key);
		if (value) params.set(key, value);
	}
	if (opened === null) return `?${params}`;
	params.set('open', `${opened.collection}.${opened.id ?? 'new'}`);
	if (opened.id === null)
		for (const [key, value] of Object.entries(opened.preset)) params.set(key, value);
	return `?${params}${opened.id !== null && opened.edit ? '&edit' : ''}`;
}
