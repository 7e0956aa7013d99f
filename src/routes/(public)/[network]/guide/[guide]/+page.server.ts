import { completeContent } from '#domain/edition/completeContent.ts';
import { error } from '@sveltejs/kit';
import { guideDocument } from '#domain/guide/guideDocument.ts';
import { cacheControl } from '#http/caching.ts';
import { versionOf } from '#http/fileResponse.ts';
import { readDrawing, readEdition, readEditionFile } from '#storage/server/editions.ts';
import { pageAddress } from '#views/public/pageAddress.ts';
import type { PageServerLoad } from './$types';

/** A published guide as a web page: the same document that its PDF was printed from. */
export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const client = locals.backend.anonymous();
	const edition = await readEdition(client, params.network, 'guide', params.guide);
	if (!edition) error(404, 'not_published');
	const { locale } = locals;
	const { head } = edition;
	const content = completeContent(edition.content);
	const [svg, pdf] = [
		await readDrawing(client, head.id, 'page', locale),
		await readEditionFile(client, head.id, 'guide.pdf')
	];
	const path = `/${params.network}/guide/${params.guide}`;
	const address = pageAddress(url.origin, params.network, path, locale);
	setHeaders({ 'cache-control': cacheControl({ showsPersons: head.showsPersons }) });
	return {
		published: { head, content, svg: svg ? new TextDecoder().decode(svg.bytes) : null },
		guide: guideDocument(content, head, address.canonical),
		address,
		pdf: pdf ? `${path}.pdf?v=${versionOf(head)}` : null,
		locale
	};
};
