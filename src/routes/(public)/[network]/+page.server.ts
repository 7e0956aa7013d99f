import { error } from '@sveltejs/kit';
import { cacheControl } from '#http/caching.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { listPublicEditions, readEdition } from '#storage/server/editions.ts';
import { pageAddress } from '#views/public/pageAddress.ts';
import type { PageServerLoad } from './$types';

/** Start page of a network: what it has published, and nothing else of it. */
export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const client = locals.backend.anonymous();
	const listed = await listPublicEditions(client, params.network);
	// Its head and notice are those of the newest edition: what is not published yet stays unknown.
	const [newest] = listed.toSorted((a, b) => b.head.publishedAt.localeCompare(a.head.publishedAt));
	const edition =
		newest && (await readEdition(client, params.network, newest.head.kind, newest.head.slug));
	if (!edition) error(404, 'not_published');
	const showsPersons = listed.some(({ head }) => head.showsPersons);
	setHeaders({ 'cache-control': cacheControl({ showsPersons }) });
	const { locale } = locals;
	return {
		network: edition.content.network,
		editions: listed.map(({ head, title }) => ({
			head,
			title,
			href: localizeHref(`/${params.network}/${head.kind}/${head.slug}`, { locale })
		})),
		address: pageAddress(url.origin, params.network, `/${params.network}`, locale),
		locale
	};
};
