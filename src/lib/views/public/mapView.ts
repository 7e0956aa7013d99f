/** How a map page or an embed is read; the words stand in the address (`?ansicht=liste`). */
export type MapView = 'karte' | 'liste';

export const mapViewOf = (query: URLSearchParams): MapView =>
	query.get('ansicht') === 'liste' ? 'liste' : 'karte';
