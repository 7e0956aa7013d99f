import { error } from '@sveltejs/kit';
import { fileResponse } from '#http/fileResponse.ts';
import { listPublicEditions, readEditionFile } from '#storage/server/editions.ts';
import type { RequestHandler } from './$types';

/** The logo as an edition has frozen it. Its name is made of its bytes, so it may be kept for ever. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const client = locals.backend.anonymous();
	const name = `logo-${params.name}`;
	for (const { head } of await listPublicEditions(client, params.network)) {
		const file = await readEditionFile(client, head.id, name);
		if (!file) continue;
		return fileResponse(request, {
			body: file.bytes,
			mediaType: file.mediaType,
			name,
			showsPersons: false,
			versioned: true
		});
	}
	error(404, 'not_published');
};
