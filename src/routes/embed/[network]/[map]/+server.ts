import { completeContent } from '#domain/edition/completeContent.ts';
import { cacheControl, cachedResponse } from '#http/caching.ts';
import { embedPolicy } from '#http/contentSecurityPolicy.ts';
import { embedHeaders } from '#http/securityHeaders.ts';
import { readDrawing, readEdition } from '#storage/server/editions.ts';
import EmbedNotice from '#views/public/EmbedNotice.svelte';
import EmbedPage from '#views/public/EmbedPage.svelte';
import { mapViewOf } from '#views/public/mapView.ts';
import { embedDocument } from '../../embedDocument.ts';
import { embedOptions } from '../../embedOptions.ts';
import type { RequestHandler } from './$types';

const html = 'text/html; charset=utf-8';

/**
 * A published map inside a page of another host: nothing is hydrated, stored or sent. May be framed
 * on the hosts of the map's list only; an address without a map says so in any frame.
 */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const client = locals.backend.anonymous();
	const options = embedOptions(url);
	const edition = await readEdition(client, params.network, 'map', params.map);
	if (!edition) {
		const policy = embedPolicy({ mode: 'everywhere', hosts: [] });
		return new Response(embedDocument(EmbedNotice, { locale: options.locale }, options), {
			status: 404,
			headers: {
				...embedHeaders,
				'content-security-policy': policy,
				'content-type': html,
				'cache-control': 'no-cache'
			}
		});
	}
	const { head } = edition;
	const content = completeContent(edition.content);
	const file = await readDrawing(client, head.id, 'embed', options.locale);
	const props = {
		published: { head, content, svg: file ? new TextDecoder().decode(file.bytes) : null },
		page: options.pageOf(`/${params.network}/map/${params.map}`),
		network: options.pageOf(`/${params.network}`),
		views: options.views,
		view: mapViewOf(url.searchParams),
		locale: options.locale
	};
	const ids = [content.topics, content.organizations, content.relations].flatMap((objects) =>
		objects.map(({ id }) => id)
	);
	return cachedResponse(request, {
		body: embedDocument(EmbedPage, props, { ...options, ids }),
		mediaType: html,
		cacheControl: cacheControl({ showsPersons: head.showsPersons }),
		headers: { ...embedHeaders, 'content-security-policy': embedPolicy(edition.embedPolicy) }
	});
};
