import { error } from '@sveltejs/kit';
import { fileResponse, isCurrentVersion } from '#http/fileResponse.ts';
import { readEdition, readEditionFile } from '#storage/server/editions.ts';
import type { RequestHandler } from './$types';

/** The printed guide as it was made at publishing. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const client = locals.backend.anonymous();
	const edition = await readEdition(client, params.network, 'guide', params.guide);
	if (!edition) error(404, 'not_published');
	const file = await readEditionFile(client, edition.head.id, 'guide.pdf');
	if (!file) error(404, 'not_published');
	return fileResponse(request, {
		body: file.bytes,
		mediaType: 'application/pdf',
		name: `${params.network}-${params.guide}.pdf`,
		showsPersons: edition.head.showsPersons,
		versioned: isCurrentVersion(url, edition.head)
	});
};
