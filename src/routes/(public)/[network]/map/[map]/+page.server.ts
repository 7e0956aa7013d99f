import { completeContent } from '#domain/edition/completeContent.ts';
import { error } from '@sveltejs/kit';
import { cacheControl } from '#http/caching.ts';
import { versionOf } from '#http/fileResponse.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { listPublicEditions, readEdition, readDrawing } from '#storage/server/editions.ts';
import { mapViewOf } from '#views/public/mapView.ts';
import { pageAddress } from '#views/public/pageAddress.ts';
import type { PageServerLoad } from './$types';

/** A published map. Reads its edition and its stored drawing; nothing is drawn here. */
export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const client = locals.backend.anonymous();
	const edition = await readEdition(client, params.network, 'map', params.map);
	if (!edition) error(404, 'not_published');
	const { locale } = locals;
	const { head } = edition;
	const content = completeContent(edition.content);
	const file = await readDrawing(client, head.id, 'page', locale);
	const others = await listPublicEditions(client, params.network);
	const path = `/${params.network}/map/${params.map}`;
	const address = pageAddress(url.origin, params.network, path, locale);
	setHeaders({ 'cache-control': cacheControl({ showsPersons: head.showsPersons }) });
	return {
		published: { head, content, svg: file ? new TextDecoder().decode(file.bytes) : null },
		address,
		path,
		version: versionOf(head),
		views: { karte: address.path, liste: `${address.path}?ansicht=liste` },
		view: mapViewOf(url.searchParams),
		guides: others
			.filter((other) => other.head.kind === 'guide')
			.map((guide) => ({
				title: guide.title,
				href: localizeHref(`/${params.network}/guide/${guide.head.slug}`, { locale })
			})),
		locale
	};
};
