import { cacheControl } from '#http/caching.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { pageAddress } from '#views/public/pageAddress.ts';
import type { PageServerLoad } from './$types';
import { newestEdition } from './newestEdition.server.ts';

/** Start page of a network: what it has published, and nothing else of it. */
export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const { listed, network } = await newestEdition(locals.backend.anonymous(), params.network);
	const showsPersons = listed.some(({ head }) => head.showsPersons);
	setHeaders({ 'cache-control': cacheControl({ showsPersons }) });
	const { locale } = locals;
	return {
		network,
		editions: listed.map(({ head, title }) => ({
			head,
			title,
			href: localizeHref(`/${params.network}/${head.kind}/${head.slug}`, { locale })
		})),
		address: pageAddress(url.origin, params.network, `/${params.network}`, locale),
		locale
	};
};
