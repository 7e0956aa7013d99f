import { faultAt, forEachObject, none } from './Rule.ts';

/** From … to … must not run backwards. */
export const orderRule = forEachObject((_draft, written) => {
	const { collection, object, has } = written;
	if (collection === 'services' && (has('minimumAge') || has('maximumAge'))) {
		const { minimumAge: from, maximumAge: to } = object;
		if (typeof from === 'number' && typeof to === 'number' && from > to)
			return faultAt(written, 'age_order', 'maximumAge');
	}
	if (collection === 'relations' && (has('since') || has('until'))) {
		const { since: from, until: to } = object;
		if (typeof from === 'string' && typeof to === 'string' && from > to)
			return faultAt(written, 'date_order', 'until');
	}
	if (collection === 'organizations' && (has('fundingFrom') || has('fundingUntil'))) {
		const { fundingFrom: from, fundingUntil: to } = object;
		if (typeof from === 'string' && typeof to === 'string' && from > to)
			return faultAt(written, 'date_order', 'fundingUntil');
	}
	return none;
});
