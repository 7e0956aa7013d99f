import { page } from '$app/state';
import { openedQuery, type Opened } from './opened.ts';

/** Address of the page one is on with this sheet open: the map or the search stays as it is. */
export const openedHere = (opened: Opened | null): string =>
	openedQuery(opened, page.url.searchParams);
