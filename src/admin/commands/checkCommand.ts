import { applyChange } from '#domain/history/applyChange.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import { collectionNames, type Network } from '#domain/network/Network.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import { isSameJson, type Json } from '#domain/shared/Json.ts';
import { m } from '#i18n/generated/messages.js';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { backendConfig } from '#storage/server/backend/backendConfig.ts';
import { changesSince, listNetworks, readSnapshot } from '#storage/server/networks.ts';
import { exitCodes, type AdminCommand } from '../AdminWorld.ts';
import { readOptions } from '../readOptions.ts';
import { withBackend } from '../withBackend.ts';

/** Reads every network through the parse door and plays its journal again from the beginning. */
export const checkCommand: AdminCommand = {
	usage: m.admin_usage_check,
	async run(args, world) {
		readOptions(args, { values: [], flags: [], takesFiles: false });
		const config = backendConfig(world.environment);
		const kind =
			config.kind === 'embedded'
				? m.admin_backend_embedded({ folder: config.folder })
				: m.admin_backend_hosted();
		const findings = await withBackend(world, async (backend) => {
			const networks = await listNetworks(backend.service());
			const found: Finding[] = [];
			for (const { id, slug } of networks) found.push(await checkNetwork(backend, id, slug));
			return found;
		});
		world.say(m.admin_check_backend({ kind }));
		if (findings.length === 0) world.say(m.admin_check_none());
		for (const { line } of findings) world.say(line);
		return findings.every(({ isSound }) => isSound) ? exitCodes.done : exitCodes.objections;
	}
};

interface Finding {
	readonly line: string;
	readonly isSound: boolean;
}

async function checkNetwork(backend: Backend, id: string, slug: string): Promise<Finding> {
	const client = backend.service();
	const loaded = await readSnapshot(client, id);
	if (!loaded) return { line: m.admin_network_missing({ network: slug }), isSound: false };
	const { network, revision } = loaded;
	const parsed = parseNetwork(JSON.parse(JSON.stringify(network)));
	const history = await changesSince(client, id, 0);
	const changes = history?.changes ?? [];
	const isPlayed = changes.length === revision && isReplayed(network, changes);
	const [problem] = parsed.ok ? [] : parsed.error;
	const outcome = problem
		? m.admin_check_fault({ code: problem.code, place: String(problem.path) })
		: isPlayed
			? m.admin_check_sound()
			: m.admin_check_journal();
	const line = m.admin_check_network({
		network: slug,
		organizations: Object.keys(network.organizations).length,
		relations: Object.keys(network.relations).length,
		revision,
		outcome
	});
	return { line, isSound: parsed.ok && isPlayed };
}

/** The journal, played from an empty network, gives the same content as the tables hold. */
function isReplayed(
	network: Network,
	entries: readonly { readonly change: Parameters<typeof applyChange>[1] }[]
): boolean {
	const profile = network.networks[network.id];
	if (!profile) return false;
	const replayed = entries.reduce<Network>(
		(state, { change }) => applyChange(state, change),
		emptyNetwork(profile)
	);
	const plain = (collection: (typeof collectionNames)[number], of: Network): Json =>
		JSON.parse(JSON.stringify(of[collection])) as Json;
	return collectionNames.every((collection) =>
		isSameJson(plain(collection, replayed), plain(collection, network))
	);
}
