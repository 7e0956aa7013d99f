import { randomUUID } from 'node:crypto';
import { apply } from '#domain/commands/apply.ts';
import { starterTopicsBatch } from '#domain/exchange/starterTopicsBatch.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { SourceFile } from '#domain/exchange/planFiles.ts';
import type { Network } from '#domain/network/Network.ts';
import { isFreeNetworkSlug } from '#domain/shared/slug.ts';
import { m } from '#i18n/generated/messages.js';
import { firstOwner } from '#storage/server/accounts.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { createNetwork } from '#storage/server/createNetwork.ts';
import { importFiles, planFilesFor, type Imported } from '#storage/server/importFiles.ts';
import { readNetwork } from '#storage/server/networks.ts';
import { readSourceFiles } from '#storage/server/readSourceFiles.ts';
import { exitCodes, type AdminCommand } from '../AdminWorld.ts';
import { importFailureSentence } from '../importFailureSentence.ts';
import { importReport, importReportJson, type ImportRun } from '../importReport.ts';
import { KnownFailure } from '../KnownFailure.ts';
import { needed, oneOfFormats, readOptions, WrongCall } from '../readOptions.ts';
import { withBackend } from '../withBackend.ts';

/** Imports tables through the same door as a user's file: one change, one undo. */
export const importCommand: AdminCommand = {
	usage: m.admin_usage_import,
	async run(args, world) {
		const options = readOptions(args, {
			values: ['network', 'format'],
			flags: ['create', 'dry-run', 'json'],
			takesFiles: true
		});
		const slug = needed(options, 'network');
		oneOfFormats(options.values.get('format') ?? 'auto', ['auto', 'csv']);
		if (options.files.length === 0) throw new WrongCall(m.admin_file_missing());
		const files = await sources(options.files);
		const isDry = options.flags.has('dry-run');
		const create = options.flags.has('create');
		if (create && !isFreeNetworkSlug(slug)) {
			throw new KnownFailure(m.admin_network_slug_invalid({ network: slug }));
		}
		const run = await withBackend(world, async (backend): Promise<ImportRun> => {
			const network = await networkFor(backend, slug, create);
			const imported = isDry
				? dryRun(network ?? newNetwork(slug), files)
				: await importInto(backend, slug, files, network === null);
			return { slug, isDry, isNew: network === null, imported };
		});
		const report = options.flags.has('json') ? [importReportJson(run)] : importReport(run);
		report.forEach(world.say);
		return run.imported.plan.counts.refused > 0 ? exitCodes.objections : exitCodes.done;
	}
};

async function sources(paths: readonly string[]): Promise<readonly SourceFile[]> {
	const files = await readSourceFiles(paths);
	if (files.ok) return files.value;
	const { code, path: file } = files.error;
	throw new KnownFailure(
		code === 'not_found'
			? m.admin_file_not_found({ file })
			: m.admin_folder_without_tables({ file })
	);
}

/** The network, or null if it is still to be made. */
async function networkFor(
	backend: Backend,
	slug: string,
	create: boolean
): Promise<Network | null> {
	const loaded = await readNetwork(backend.service(), slug);
	if (loaded.ok) return loaded.value.network;
	if (!create) throw new KnownFailure(m.admin_network_unknown({ network: slug }));
	return null;
}

/** As `createNetwork` would make it, but in memory. */
function newNetwork(slug: string): Network {
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const empty = emptyNetwork({ id: randomUUID(), slug, title: { de: slug } });
	const topics = apply(empty, starterTopicsBatch(randomUUID), stamp);
	if (!topics.ok) throw new Error(`The starter topics were refused: ${topics.error.code}`);
	return topics.value.network;
}

function dryRun(network: Network, files: readonly SourceFile[]): Imported {
	const planned = planFilesFor(network, files);
	if (!planned.ok) throw new KnownFailure(importFailureSentence(planned.error));
	return { ...planned.value, revision: null };
}

/** Files that cannot be read must not leave an empty new network behind: they are tried before. */
async function importInto(
	backend: Backend,
	slug: string,
	files: readonly SourceFile[],
	isNew: boolean
): Promise<Imported> {
	if (isNew) {
		dryRun(newNetwork(slug), files);
		const { account } = await firstOwner(backend);
		const made = await createNetwork(backend, { slug, title: { de: slug }, owner: account });
		if (!made.ok) throw new KnownFailure(m.admin_network_slug_invalid({ network: slug }));
	}
	const imported = await importFiles(backend.service(), slug, files);
	if (!imported.ok) throw new KnownFailure(importFailureSentence(imported.error));
	return imported.value;
}
