import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exportNetwork } from '#domain/exchange/exportNetwork.ts';
import { exportTables, tableFileNames } from '#domain/exchange/exportTables.ts';
import { tableKinds } from '#domain/exchange/tableColumns.ts';
import type { Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import { readNetwork } from '#storage/server/networks.ts';
import { exitCodes, type AdminCommand } from '../AdminWorld.ts';
import { KnownFailure } from '../KnownFailure.ts';
import { needed, oneOfFormats, readOptions } from '../readOptions.ts';
import { withBackend } from '../withBackend.ts';

const formats = ['csv', 'json'] as const;

/** Writes a network for the office itself: tables for a spreadsheet, or everything as JSON. */
export const exportCommand: AdminCommand = {
	usage: m.admin_usage_export,
	async run(args, world) {
		const options = readOptions(args, {
			values: ['network', 'format', 'out'],
			flags: [],
			takesFiles: false
		});
		const slug = needed(options, 'network');
		const format = oneOfFormats(needed(options, 'format'), formats);
		const target = resolve(needed(options, 'out'));
		const network = await withBackend(world, async (backend) => {
			const loaded = await readNetwork(backend.service(), slug);
			return loaded.ok ? loaded.value.network : null;
		});
		if (!network) throw new KnownFailure(m.admin_network_missing({ network: slug }));
		const files = filesFor(network, format, target);
		for (const [path, text] of files) await write(path, text);
		world.say(m.admin_export_done({ files: files.map(([path]) => path).join(', ') }));
		world.say(m.admin_export_personal());
		return exitCodes.done;
	}
};

function filesFor(
	network: Network,
	format: (typeof formats)[number],
	target: string
): (readonly [path: string, text: string])[] {
	if (format === 'json') return [[target, exportNetwork(network)]];
	const tables = exportTables(network);
	return tableKinds.map((kind) => [join(target, tableFileNames[kind]), tables[kind]]);
}

/** Readable by the operator alone: internal notes are inside. */
async function write(path: string, text: string): Promise<void> {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text, { mode: 0o600 });
	} catch {
		throw new KnownFailure(m.admin_target_not_writable({ file: path }));
	}
}
