import { fail, redirect } from '@sveltejs/kit';
import { readHistoryFilter } from '#domain/history/HistoryFilter.ts';
import type { Network } from '#domain/network/Network.ts';
import { isId } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import { localizeHref } from '#i18n/generated/runtime.js';
import {
	deleteVersion,
	memberNames,
	nameVersion,
	readBin,
	readHistory,
	readNetwork
} from '#storage/server/networks.ts';
import type { Actions, PageServerLoad } from './$types';
import type { HistoryPart } from './HistoryParts.server.ts';
import { loadVersions } from './loadVersions.server.ts';

/** A number in the query that counts revisions; null if there is none. */
function revisionIn(params: URLSearchParams, name: string): number | null {
	const asked = Number(params.get(name) ?? '-');
	return Number.isSafeInteger(asked) && asked >= 0 ? asked : null;
}

/** A page of the journal, the named versions or the bin: the address says which. */
export const load: PageServerLoad = async ({ locals, url, parent, depends }) => {
	depends('wegenetz:history');
	const { network, revision } = await parent();
	const part = await loadPart(locals.client, { network, revision }, url.searchParams);
	return { now: new Date().toISOString(), part };
};

async function loadPart(
	client: App.Locals['client'],
	{ network, revision }: { readonly network: Network; readonly revision: number },
	params: URLSearchParams
): Promise<HistoryPart> {
	const before = revisionIn(params, 'before');
	const show = params.get('show');
	if (show === 'bin') return { show, before, bin: await readBin(client, network.id, before) };
	if (show === 'versions') {
		const asked = {
			compare: revisionIn(params, 'compare'),
			state: revisionIn(params, 'state'),
			at: params.get('at')
		};
		return loadVersions(client, { network, revision }, asked);
	}
	const filter = readHistoryFilter(params);
	const names = await memberNames(client, network.id);
	return {
		show: 'changes',
		before,
		filter,
		people: [...names].map(([id, name]) => ({ id, name: name ?? m.shell_history_unknown() })),
		history: await readHistory(client, network, { filter, before })
	};
}

const textIn = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

const sentences = {
	invalid: m.history_version_invalid,
	not_allowed: m.history_version_not_allowed
};

export const actions: Actions = {
	name: async ({ locals, params, request }) => {
		const form = await request.formData();
		const typed = { name: textIn(form, 'name'), note: textIn(form, 'note') };
		const loaded = await readNetwork(locals.client, params.network);
		if (!loaded.ok) return fail(404, { typed, refused: m.workspace_door_not_found() });
		const id = textIn(form, 'id');
		const named = await nameVersion(locals.client, loaded.value.network.id, {
			id: isId(id) ? id : null,
			revision: Number(textIn(form, 'revision')),
			...typed
		});
		if (!named.ok)
			return fail(named.error === 'invalid' ? 400 : 403, {
				typed,
				refused: sentences[named.error]()
			});
		redirect(303, localizeHref(`/app/${params.network}/history?show=versions&told=saved`));
	},
	forget: async ({ locals, params, request }) => {
		const id = textIn(await request.formData(), 'id');
		const loaded = await readNetwork(locals.client, params.network);
		if (!loaded.ok || !isId(id))
			return fail(404, { typed: null, refused: m.workspace_door_not_found() });
		const gone = await deleteVersion(locals.client, loaded.value.network.id, id);
		if (!gone.ok) return fail(403, { typed: null, refused: sentences[gone.error]() });
		redirect(303, localizeHref(`/app/${params.network}/history?show=versions&told=deleted`));
	}
};
