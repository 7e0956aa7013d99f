import { textFor } from '#domain/shared/Texts.ts';
import { listPublicEditions } from '#storage/server/editions.ts';
import type { PageServerLoad } from './$types';

/** Networks of which something is published, each once. Nobody's cookie is looked at here. */
export const load: PageServerLoad = async ({ locals }) => {
	const editions = await listPublicEditions(locals.backend.anonymous(), null);
	const networks = new Map(
		editions.map(({ head, networkTitle }) => [
			head.network,
			textFor(networkTitle, locals.locale)?.text ?? head.network
		])
	);
	return { networks: [...networks].map(([slug, title]) => ({ slug, title })) };
};
