import { textFor } from '#domain/shared/Texts.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { listPublicEditions } from '#storage/server/editions.ts';
import type { PageServerLoad } from './$types';

/** Who signs in, and the statements of every office that has published here. */
export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { locale } = locals;
	const editions = await listPublicEditions(locals.backend.anonymous(), null);
	const offices = new Map(editions.map((each) => [each.head.network, each.networkTitle]));
	return {
		name: locals.user?.displayName ?? null,
		locale,
		offices: [...offices].map(([slug, title]) => ({
			href: localizeHref(`/${slug}`, { locale }),
			title: textFor(title, locale)?.text ?? slug
		}))
	};
};
