import { apply, type Applied } from '#domain/commands/apply.ts';
import type { Stamp } from '#domain/history/invert.ts';
import type { Network } from '#domain/network/Network.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { carriedOut, type RefusedCommand } from './carriedOut.ts';
import { decodeText, type DecodeFailure, type TextEncoding } from './decodeText.ts';
import type { FileFailure, ImportPlan } from './ImportPlan.ts';
import { parseNetworkFile, type NetworkFile, type NetworkFileFailure } from './NetworkFile.ts';
import { batchOf, planImport, type ImportOptions } from './planImport.ts';
import { planTopics } from './planTopics.ts';
import { planProfile, type UnknownKey } from './planProfile.ts';
import type { ColumnChoice } from './mapColumns.ts';
import type { TableFile } from './readTable.ts';

const noTopics = { topics: [], machineLanguages: [] };

/** A file as it came: from a disk or from a browser. */
export interface SourceFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly choice?: ColumnChoice;
}

export type FilesFailure =
	| FileFailure
	| NetworkFileFailure
	| UnknownKey
	| (DecodeFailure & { readonly file: string })
	| RefusedCommand;

export interface PlannedFiles {
	/** Its command holds tables and profile together. */
	readonly plan: ImportPlan;
	readonly encodings: Readonly<Record<string, TextEncoding>>;
	/** Slug that a network file names, if there is one. */
	readonly slug: string | null;
	/** The network afterwards and the one change; null if there is nothing to do. */
	readonly applied: Applied | null;
}

/**
 * Plans tables and, if among the files, a `network.json` as one command, and carries it out on the
 * network given. The one door for files: of a user, of the command line and of the examples.
 */
export function planFiles(
	network: Network,
	files: readonly SourceFile[],
	options: ImportOptions & Stamp
): Result<PlannedFiles, FilesFailure> {
	const read = readFiles(files);
	if (!read.ok) return read;
	const { tables, encodings, networkFile } = read.value;
	// Cells name topics, the profile names partners: each is planned on what came before it.
	const topics = planTopics(network, networkFile ?? noTopics, options.newId);
	if (!topics.ok) return topics;
	const withTopics = carriedOut(network, batchOf(topics.value), options);
	if (!withTopics.ok) return withTopics;
	const plan = planImport(withTopics.value.network, tables, options);
	if (!plan.ok) return plan;
	const withTables = carriedOut(withTopics.value.network, plan.value.command, options);
	if (!withTables.ok) return withTables;
	const profile = networkFile
		? planProfile(withTables.value.network, networkFile, options.newId)
		: ok([]);
	if (!profile.ok) return profile;
	const command = batchOf([
		...topics.value,
		...(plan.value.command?.commands ?? []),
		...profile.value
	]);
	const applied = command ? apply(network, command, options) : null;
	if (applied && !applied.ok) return err({ code: 'refused', refusal: applied.error });
	return ok({
		plan: { ...plan.value, command },
		encodings,
		slug: networkFile?.network.slug ?? null,
		applied: applied?.value ?? null
	});
}

interface ReadFiles {
	readonly tables: readonly TableFile[];
	readonly encodings: Readonly<Record<string, TextEncoding>>;
	readonly networkFile: NetworkFile | null;
}

function readFiles(files: readonly SourceFile[]): Result<ReadFiles, FilesFailure> {
	const tables: TableFile[] = [];
	const encodings: Record<string, TextEncoding> = {};
	let networkFile: NetworkFile | null = null;
	for (const { name, bytes, choice } of files) {
		const decoded = decodeText(bytes);
		if (!decoded.ok) return err({ ...decoded.error, file: name });
		encodings[name] = decoded.value.encoding;
		if (name.toLowerCase().endsWith('.json')) {
			const parsed = parseNetworkFile(name, decoded.value.text);
			if (!parsed.ok) return parsed;
			networkFile = parsed.value;
		} else {
			tables.push({ name, text: decoded.value.text, ...(choice ? { choice } : {}) });
		}
	}
	return ok({ tables, encodings, networkFile });
}
