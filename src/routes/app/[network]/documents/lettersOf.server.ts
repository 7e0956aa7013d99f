import { error, type RequestEvent } from '@sveltejs/kit';
import { isDocumentKind } from '#domain/documents/documentKinds.ts';
import { fileNameOf } from '#domain/documents/fileNameOf.ts';
import { makeDocument } from '#domain/documents/makeDocument.ts';
import type { OfficeDocument } from '#domain/documents/OfficeDocument.ts';
import type { Network } from '#domain/network/Network.ts';

import { documentWords } from '#i18n/documentWords.ts';
import { m } from '#i18n/generated/messages.js';
import { readNetwork } from '#storage/server/networks.ts';
import { mostLetters, readChoice, readWishes } from '#views/documents/documentQuery.ts';
import { today } from '#views/today.ts';
import { mapAddress } from './mapAddress.server.ts';

interface Letters {
	readonly network: Network;
	readonly documents: readonly OfficeDocument[];
	/** Name of the file, without its ending. */
	readonly fileName: string;
}

/** The letters that an address asks for, made anew; for editors only, and nothing is stored. */
export async function lettersOf({
	locals,
	params,
	url
}: RequestEvent<{ network: string; kind: string }>): Promise<Letters> {
	const loaded = await readNetwork(locals.client, params.network);
	if (!loaded.ok || !isDocumentKind(params.kind)) error(404, m.workspace_door_not_found());
	const { network, role } = loaded.value;
	if (role !== 'owner' && role !== 'editor') error(403, m.documents_forbidden());
	const { partners } = readChoice(url.searchParams);
	const known = partners.flatMap((id) => network.organizations[id] ?? []);
	if (known.length === 0) error(404, m.documents_nobody());
	if (known.length > mostLetters) error(400, m.documents_too_many({ limit: mostLetters }));
	const letter = {
		network,
		wishes: readWishes(url.searchParams),
		words: documentWords,
		today: today(),
		officer: locals.user?.displayName || locals.user?.email || null,
		map: await mapAddress(locals, params.network, url.origin)
	};
	const kind = params.kind;
	const documents = known.map((partner) => makeDocument(kind, { ...letter, partner }));
	const [only] = known.length === 1 ? known : [];
	const title = documents[0]?.title ?? kind;
	return { network, documents, fileName: fileNameOf(only ? `${title} ${only.name}` : title) };
}

/** Headers of a file that is made for one person at this moment. */
export const fileHeaders = (fileName: string, extension: string, type: string): HeadersInit => ({
	'content-type': type,
	'content-disposition': `attachment; filename="${fileName}.${extension}"`,
	'cache-control': 'no-store'
});
