import { error } from '@sveltejs/kit';
import { brandOfKey, stylesVersion } from '#domain/brand/brandAddress.ts';
import { brandStyles } from '#domain/brand/brandStyles.ts';
import { fileResponse } from '#http/fileResponse.ts';
import type { RequestHandler } from './$types';

/** The styles of a brand. The address says which: nothing is read, anybody's page may be dressed. */
export const GET: RequestHandler = ({ params, request, url }) => {
	const brand = brandOfKey(params.name.replace(/\.css$/, ''));
	if (!brand) error(404, 'not_published');
	const body = brandStyles(brand);
	return fileResponse(request, {
		body,
		mediaType: 'text/css; charset=utf-8',
		name: 'brand.css',
		showsPersons: false,
		versioned: url.searchParams.get('v') === stylesVersion(body)
	});
};
