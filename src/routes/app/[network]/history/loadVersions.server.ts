import type { Patch } from '#domain/history/Change.ts';
import type { GoneNames } from '#domain/history/NamedThing.ts';
import { summarizeChange, type ChangeSummary } from '#domain/history/summarizeChange.ts';
import type { Network } from '#domain/network/Network.ts';
import { profileOf } from '#domain/network/queries.ts';
import { differences } from '#domain/restore/differences.ts';
import type { Instant } from '#domain/shared/Id.ts';
import {
	goneNames,
	momentOf,
	readState,
	readVersions,
	revisionAt
} from '#storage/server/networks.ts';
import type { VersionsPartData } from './HistoryParts.server.ts';

/** What became of the network since a revision. */
export interface Compared {
	readonly revision: number;
	/** When that revision was made; null for the very beginning. */
	readonly at: Instant | null;
	readonly summary: ChangeSummary;
	readonly patches: readonly Patch[];
	readonly patchCount: number;
	readonly gone: GoneNames;
}

/** How many lines a comparison shows at most. */
const shown = 1_000;

export async function loadVersions(
	client: App.Locals['client'],
	{ network, revision }: { readonly network: Network; readonly revision: number },
	asked: {
		readonly compare: number | null;
		readonly state: number | null;
		readonly at: string | null;
	}
): Promise<VersionsPartData> {
	const at = localMoment(asked.at);
	const chosenAt = asked.state === null ? null : await momentOf(client, network.id, asked.state);
	const moment = at === null ? null : ((await revisionAt(client, network.id, at)) ?? 'none');
	return {
		show: 'versions',
		versions: await readVersions(client, network.id),
		head: revision,
		moment,
		compared: asked.compare === null ? null : await compare(client, network, asked.compare),
		chosen:
			asked.state === null || chosenAt === null ? null : { revision: asked.state, at: chosenAt }
	};
}

/** A moment as a form gives it, on a clock in Germany. Its whole minute counts. */
const localMoment = (typed: string | null): string | null =>
	typed !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)
		? `${typed}:59.999 Europe/Berlin`
		: null;

async function compare(
	client: App.Locals['client'],
	network: Network,
	revision: number
): Promise<Compared | null> {
	const then = await readState(client, profileOf(network).slug, revision);
	if (!then) return null;
	const all = differences(then, network);
	const patches = all.slice(0, shown);
	const change = { command: '', undoes: null, patches: all };
	return {
		revision,
		at: await momentOf(client, network.id, revision),
		summary: summarizeChange({ ...change, id: '', at: '', personal: {} }, 0),
		patches,
		patchCount: all.length,
		gone: await goneNames(client, network, patches)
	};
}
