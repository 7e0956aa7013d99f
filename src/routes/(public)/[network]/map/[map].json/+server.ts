import { error } from '@sveltejs/kit';
import { fileResponse, isCurrentVersion } from '#http/fileResponse.ts';
import { readEdition } from '#storage/server/editions.ts';
import type { RequestHandler } from './$types';

/** The content of the edition, all that its page and its embed show. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const edition = await readEdition(locals.backend.anonymous(), params.network, 'map', params.map);
	if (!edition) error(404, 'not_published');
	return fileResponse(request, {
		body: JSON.stringify(edition.content),
		mediaType: 'application/json; charset=utf-8',
		name: `${params.network}-${params.map}.json`,
		showsPersons: edition.head.showsPersons,
		versioned: isCurrentVersion(url, edition.head)
	});
};
