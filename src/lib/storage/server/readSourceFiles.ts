import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceFile } from '#domain/exchange/planFiles.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/** Files of a folder that an import reads; whatever else lies there is left alone. */
const namesInFolder = [
	'partners.csv',
	'organizations.csv',
	'locations.csv',
	'services.csv',
	'contacts.csv',
	'relations.csv',
	'network.json'
];

export interface SourceFailure {
	readonly code: 'not_found' | 'no_tables';
	readonly path: string;
}

/** Reads files, and of folders the tables and the network file that an import knows by name. */
export async function readSourceFiles(
	paths: readonly string[]
): Promise<Result<readonly SourceFile[], SourceFailure>> {
	const files: SourceFile[] = [];
	for (const path of paths) {
		try {
			const inside = (await stat(path)).isDirectory() ? await knownFilesIn(path) : [path];
			if (inside.length === 0) return err({ code: 'no_tables', path });
			for (const each of inside) {
				files.push({ name: basename(each), bytes: await readFile(each) });
			}
		} catch {
			return err({ code: 'not_found', path });
		}
	}
	return ok(files);
}

async function knownFilesIn(folder: string): Promise<string[]> {
	const names = new Set(await readdir(folder));
	return namesInFolder.filter((name) => names.has(name)).map((name) => join(folder, name));
}
