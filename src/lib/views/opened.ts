import { isId, type Id } from '#domain/shared/Id.ts';

/** Collections whose objects open in the sheet at the side. */
export const sheetCollections = [
	'organizations',
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

/** The sheet lives in the address, so that back closes it and a link to it can be sent. */
export function readOpened(params: URLSearchParams): Opened | null {
	const [collection, id] = params.get('open')?.split('.') ?? [];
	if (!isSheetCollection(collection)) return null;
	if (isId(id)) return { collection, id, edit: params.has('edit') };
	if (id !== 'new') return null;
	const preset: Record<string, string> = {};
	for (const [key, value] of params) if (isId(value)) preset[key] = value;
	return { collection, id: null, preset };
}

/** Address of the same page with this sheet open; `?` closes it. */
export function openedQuery(opened: Opened | null): string {
	if (opened === null) return '?';
	if (opened.id !== null)
		return `?open=${opened.collection}.${opened.id}${opened.edit ? '&edit' : ''}`;
	return `?${new URLSearchParams({ open: `${opened.collection}.new`, ...opened.preset })}`;
}
