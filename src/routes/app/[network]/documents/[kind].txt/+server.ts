import { documentText } from '#domain/documents/documentText.ts';
import { fileHeaders, lettersOf } from '../lettersOf.server.ts';
import type { RequestHandler } from './$types';

const page = `\n\n${'-'.repeat(72)}\n\n`;

/** The letters as plain text, one below the other. */
export const GET: RequestHandler = async (event) => {
	const { documents, fileName } = await lettersOf(event);
	const text = documents
		.map((document) => `${document.subject}\n\n${documentText(document)}`)
		.join(page);
	// Notepad tells UTF-8 by its mark.
	return new Response(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`, {
		headers: fileHeaders(fileName, 'txt', 'text/plain; charset=utf-8')
	});
};
