import { fail, redirect } from '@sveltejs/kit';
import { parseWish, type TypedWish, type WishFault } from '#domain/firstRun/newNetworkWish.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { tooManyNetworks } from '#i18n/wishSentences.ts';
import { createOwnNetwork } from '#storage/server/createOwnNetwork.ts';
import { readEditionHead } from '#storage/server/editions.ts';
import type { Actions, PageServerLoad } from './$types';

/** Address of the published map of the example. */
const example = '/musterstadt/map/netzwerkkarte';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { client } = locals;
	const published = await readEditionHead(client, 'musterstadt', 'map', 'netzwerkkarte');
	return { origin: url.origin, example: published ? example : null };
};

const text = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

const typedIn = (form: FormData): TypedWish => ({
	title: text(form, 'title'),
	slug: text(form, 'slug'),
	office: text(form, 'office'),
	start: text(form, 'start'),
	topics: form.getAll('topic').filter((value) => typeof value === 'string')
});

/** Nothing typed gets lost: a refusal sends it back beside what is wrong. */
const refused = (typed: TypedWish, faults: readonly WishFault[], sentence: string | null = null) =>
	fail(400, { typed, faults, sentence });

export const actions: Actions = {
	default: async ({ request, locals }) => {
		if (!locals.user) redirect(303, localizeHref('/auth/sign-in'));
		const typed = typedIn(await request.formData());
		const wish = parseWish(typed);
		if (!wish.ok) return refused(typed, wish.error);
		const { slug, start } = wish.value;
		const made = await createOwnNetwork(locals.backend, locals.user, wish.value);
		if (made.ok) redirect(303, localizeHref(`/app/${slug}${start === 'list' ? '/import' : ''}`));
		if (made.error === 'too_many_networks') return refused(typed, [], tooManyNetworks());
		const code = made.error === 'slug_taken' ? 'slug_taken' : 'slug_reserved';
		return refused({ ...typed, slug }, [{ field: 'slug', code }]);
	}
};
