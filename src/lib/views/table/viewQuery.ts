import { filterWays, type TableFilter, type TableView } from '#domain/network/TableView.ts';

/** What of a view stands in the address, so that it can be linked. */
export type ViewShape = Omit<TableView, 'name' | 'tab'>;

/** Names of the parameters; `opened.ts` keeps them when a sheet opens. */
export const viewKeys = ['view', 'cols', 'sort', 'filter', 'group'] as const;

const join = (parts: readonly string[], sign: string): string =>
	parts.map((part) => encodeURIComponent(part)).join(sign);
const cut = (text: string, sign: string): readonly string[] =>
	text.split(sign).filter(Boolean).map(decoded);

/** An address somebody has cut off or typed says what it can. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** A view as parameters; what is as usual needs none. */
export function writeView(view: ViewShape, usual: ViewShape): Readonly<Record<string, string>> {
	const sort = ({ sorting }: ViewShape): string =>
		join(
			sorting.map(({ key, descending }) => (descending ? `-${key}` : key)),
			','
		);
	const filter = ({ filters }: ViewShape): string =>
		filters.map(({ column, way, values }) => [column, way, join(values, ',')].join('.')).join(';');
	const told = {
		cols: view.columns === null ? null : join(view.columns, ',') || '-',
		sort: sort(view) === sort(usual) ? null : sort(view) || '-',
		filter: filter(view) || null,
		group: view.grouping === usual.grouping ? null : view.grouping || '-'
	};
	return Object.fromEntries(
		Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== null)
	);
}

/** The view that an address tells; null if it tells none. */
export function readView(params: URLSearchParams, usual: ViewShape): ViewShape | null {
	const [cols, sort, filter, group] = ['cols', 'sort', 'filter', 'group'].map((key) =>
		params.get(key)
	);
	if (cols == null && sort == null && filter == null && group == null) return null;
	const listed = (text: string): readonly string[] => (text === '-' ? [] : cut(text, ','));
	return {
		columns: cols == null ? usual.columns : listed(cols),
		sorting:
			sort == null
				? usual.sorting
				: listed(sort).map((key) => ({
						key: key.replace(/^-/, ''),
						descending: key.startsWith('-')
					})),
		filters: (filter ?? '').split(';').flatMap(readFilter),
		grouping: group == null ? usual.grouping : group === '-' ? '' : group
	};
}

function readFilter(text: string): readonly TableFilter[] {
	const [, column, told, values = ''] = /^(\w+)\.(\w+)\.(.*)$/s.exec(text) ?? [];
	const way = filterWays.find((each) => each === told);
	return column !== undefined && way ? [{ column, way, values: cut(values, ',') }] : [];
}

/** True for views that show the same. */
export const sameView = (a: ViewShape, b: ViewShape): boolean =>
	JSON.stringify([a.columns, a.sorting, a.filters, a.grouping]) ===
	JSON.stringify([b.columns, b.sorting, b.filters, b.grouping]);

/** The query of a page with another view in it; null if it says that already. */
export function withView(
	now: URLSearchParams,
	told: Readonly<Record<string, string>>
): string | null {
	const next = new URLSearchParams(now);
	for (const key of viewKeys) next.delete(key);
	for (const [key, value] of Object.entries(told)) next.set(key, value);
	const before = new URLSearchParams(now);
	next.sort();
	before.sort();
	return next.toString() === before.toString() ? null : `?${next}`;
}
