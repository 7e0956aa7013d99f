import { profileOf } from '#domain/network/queries.ts';
import { letterLogo } from '#rendering/documents/letterLogo.ts';
import { renderDocx } from '#rendering/documents/renderDocx.ts';
import { fileHeaders, lettersOf } from '../lettersOf.server.ts';
import type { RequestHandler } from './$types';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letters as one file for Word and LibreOffice. */
export const GET: RequestHandler = async (event) => {
	const { network, documents, fileName } = await lettersOf(event);
	const file = await renderDocx(documents, { logo: letterLogo(profileOf(network).logo) });
	return new Response(file, { headers: fileHeaders(fileName, 'docx', type) });
};
