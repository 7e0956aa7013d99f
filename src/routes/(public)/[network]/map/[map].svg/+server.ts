import { error } from '@sveltejs/kit';
import { fileResponse, isCurrentVersion } from '#http/fileResponse.ts';
import { isReaderLocale } from '#i18n/locales.ts';
import { readDrawing, readEdition } from '#storage/server/editions.ts';
import type { RequestHandler } from './$types';

/** The drawing as a file of its own, as it was made at publishing; in the language of `?lang=`. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const client = locals.backend.anonymous();
	const edition = await readEdition(client, params.network, 'map', params.map);
	if (!edition) error(404, 'not_published');
	const asked = url.searchParams.get('lang');
	const locale = isReaderLocale(asked) ? asked : 'de';
	const file = await readDrawing(client, edition.head.id, 'file', locale);
	if (!file) error(404, 'not_published');
	return fileResponse(request, {
		body: file.bytes,
		mediaType: 'image/svg+xml; charset=utf-8',
		name: `${params.network}-${params.map}.svg`,
		showsPersons: edition.head.showsPersons,
		versioned: isCurrentVersion(url, edition.head)
	});
};
