import { error } from '@sveltejs/kit';
import { statementPages } from '#domain/statements/missingStatements.ts';
import { cacheControl } from '#http/caching.ts';
import { pageAddress } from '#views/public/pageAddress.ts';
import { newestEdition } from '../newestEdition.server.ts';
import type { PageServerLoad } from './$types';

/** What an office says of accessibility, imprint or privacy, as its newest edition has it. */
export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const page = statementPages.find((each) => each === params.statement);
	if (!page) error(404, 'not_published');
	const { network } = await newestEdition(locals.backend.anonymous(), params.network);
	setHeaders({ 'cache-control': cacheControl({ showsPersons: false }) });
	const { locale } = locals;
	const path = `/${params.network}/${page}`;
	return {
		page,
		network,
		address: pageAddress(url.origin, params.network, path, locale),
		locale
	};
};
